import type { BlockId } from '../draft/draft'
import type { Layout } from '../layout/layout'
import { pageHeights } from '../layout/turnedPage'
import { estimateBlock, estimateTitle, type EstimatedBlock } from './estimateBlock'
import { goOnFilling, nothingFilled, type PageFill } from './fillPages'
import { mapBlocks, type PagedDraft } from './pageItems'

/** A page that begins in a block: at an offset of its text, 0 where it begins with the block. */
export type PageTurn = { readonly offset: number; readonly page: number }

/** Where a block stands; pages are counted from 1. */
export type BlockPages = {
  readonly block: BlockId
  /** The page its first line stands on; of a block without lines, that of what stands before it. */
  readonly page: number
  readonly turns: readonly PageTurn[]
  /** Characters on the last line of a paragraph that has several. */
  readonly lastLine?: number
}

/** The pages of a draft, estimated. */
export type Pagination = {
  readonly pages: number
  /** In the order of the draft. */
  readonly blocks: readonly BlockPages[]
}

/** What an answer was made from. */
type Trace = {
  readonly layout: Layout
  /** The title, then the blocks. */
  readonly estimates: readonly EstimatedBlock[]
  /** How far pages are filled before each of them; null where the one before it holds to it. */
  readonly fills: readonly (PageFill | null)[]
  readonly end: PageFill
}
const traces = new WeakMap<Pagination, Trace>()

/**
 * The pages of a draft without a browser: lines by the widths of characters, pages filled as the printed ones. `before` may
 * be the answer for an earlier state of the draft: what still holds of it is taken over. The answer is the same without.
 */
export function paginate(draft: PagedDraft, layout: Layout, before?: Pagination): Pagination {
  const trace = before && traces.get(before)
  const old = trace?.layout === layout ? trace : undefined
  const estimates = [estimateTitle(draft, layout), ...mapBlocks(draft.blocks, layout, estimateBlock)]
  const count = estimates.length
  const moved = count - (old?.estimates.length ?? 0)
  const same = old ? sameStart(estimates, old.estimates) : 0
  const sameAfter = old ? count - sameEnd(estimates, old.estimates, same) : count
  if (before && moved === 0 && same === count) return before

  let at = Math.min(same, count - 1)
  while (at > 0 && !old?.fills[at]) at -= 1
  const fills: (PageFill | null)[] = old?.fills.slice(0, at) ?? []
  const blocks: BlockPages[] = before && old ? before.blocks.slice(0, Math.max(0, at - 1)) : []
  let fill = old?.fills[at] ?? nothingFilled
  const heights = pageHeights(layout)
  while (at < count) {
    const known = at >= sameAfter ? old?.fills[at - moved] : undefined
    if (before && old && known?.used === fill.used && known.turned === fill.turned) {
      // From here on all stands as before, a number of pages further down.
      const shift = fill.page - known.page
      fills.push(...old.fills.slice(at - moved).map((one) => one && shiftFill(one, shift)))
      blocks.push(...before.blocks.slice(Math.max(0, at - moved - 1)).map((one) => shiftPages(one, shift)))
      fill = shiftFill(old.end, shift)
      break
    }
    const end = endOfStretch(estimates, at)
    const filled = goOnFilling(
      estimates.slice(at, end).flatMap(({ parts }) => parts),
      heights,
      fill,
    )
    let part = 0
    let page = fill.page
    for (let index = at; index < end; index += 1) {
      fills.push(index === at ? fill : null)
      const estimate = estimates[index]
      if (!estimate) continue
      const pages = filled.pages.slice(part, part + estimate.parts.length)
      part += pages.length
      const block = draft.blocks[index - 1]
      if (index > 0 && block) blocks.push(toBlockPages(block.id, estimate, pages, page))
      page = pages.at(-1) ?? page
    }
    fill = filled.end
    at = end
  }
  const pagination = { pages: fill.page + 1, blocks }
  traces.set(pagination, { layout, estimates, fills, end: fill })
  return pagination
}

function sameStart(one: readonly EstimatedBlock[], other: readonly EstimatedBlock[]): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** How many are the same from the end, those at the start not counted again. */
function sameEnd(one: readonly EstimatedBlock[], other: readonly EstimatedBlock[], start: number): number {
  const most = Math.min(one.length, other.length) - start
  let count = 0
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1
  return count
}

/** Behind the first from `at` on that holds to nothing. */
function endOfStretch(estimates: readonly EstimatedBlock[], at: number): number {
  let end = at
  let holds = false
  do {
    holds = estimates[end]?.parts.at(-1)?.keepNext ?? holds
    end += 1
  } while (holds && end < estimates.length)
  return end
}

function toBlockPages(
  block: BlockId,
  { offsets, lastLine }: EstimatedBlock,
  pages: readonly number[],
  before: number,
): BlockPages {
  const turns = pages.flatMap((page, part) =>
    page > (pages[part - 1] ?? before) ? [{ offset: offsets[part] ?? 0, page: page + 1 }] : [],
  )
  return { block, page: (pages[0] ?? before) + 1, turns, ...(lastLine !== undefined && { lastLine }) }
}

function shiftFill(fill: PageFill, shift: number): PageFill {
  return { ...fill, page: fill.page + shift }
}

function shiftPages(pages: BlockPages, shift: number): BlockPages {
  if (shift === 0) return pages
  return {
    ...pages,
    page: pages.page + shift,
    turns: pages.turns.map(({ offset, page }) => ({ offset, page: page + shift })),
  }
}
