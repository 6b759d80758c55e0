import type { Block, BlockId } from '../draft/draft'
import { sectionsOf } from '../draft/sections'
import { findHeading, type Arranged, type ArrangeInput } from './arranging'
import { moveSections } from './moveSections'
import { moveSubsections } from './moveSubsections'
import { endOfSubtree, headingBefore } from './subtree'

/** What is moved in the text at one go: blocks alone, or a heading with all under it. */
export type Part =
  | { readonly kind: 'blocks'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'section' | 'subsection'
      readonly heading: BlockId
      readonly first: number
      readonly last: number
    }

/**
 * Why nothing is moved: what is chosen has its own place (`fixed`) or stands under several headings (`mixed`), nothing is
 * beyond (`edge`), or only what has its own place (`border`).
 */
export type Stays = 'fixed' | 'mixed' | 'edge' | 'border'

/** What these blocks are to a move, or why they are none. They stand side by side. */
export function partOf(blocks: readonly Block[], ids: readonly BlockId[]): Part | { readonly stays: Stays } {
  const chosen = new Set(ids)
  const first = blocks.findIndex((block) => chosen.has(block.id))
  const last = blocks.findLastIndex((block) => chosen.has(block.id))
  const top = blocks[first]
  if (!top) return { stays: 'edge' }
  const run = blocks.slice(first, last + 1)
  if (run.some(hasOwnPlace)) return { stays: 'fixed' }
  if (!run.some((block) => block.type === 'heading')) return { kind: 'blocks', first, last }
  if (top.type !== 'heading') return { stays: 'mixed' }
  const end = endOfSubtree(blocks, { heading: top, index: first })
  if (last >= end) return { stays: 'mixed' }
  const isSection = sectionsOf(blocks).sections.some(({ heading }) => heading.id === top.id)
  return { kind: isSection ? 'section' : 'subsection', heading: top.id, first, last: end - 1 }
}

/** The gaps a part may be put into, ascending: gap n lies before block n. Those that change nothing are among them. */
export function gapsOf(blocks: readonly Block[], part: Part): number[] {
  switch (part.kind) {
    case 'blocks': {
      const { low, high } = stretchOf(blocks, part)
      return Array.from({ length: high - low + 1 }, (_, offset) => low + offset)
    }
    case 'section': {
      const { before, sections, after } = sectionsOf(blocks)
      const starts = sections.map((_section, index) =>
        sections.slice(0, index).reduce((sum, each) => sum + each.blocks.length, before.length),
      )
      return [...starts, blocks.length - after.length]
    }
    case 'subsection':
      return siblingGaps(blocks, part.heading)
  }
}

/** Moves a part past its neighbour or into one of its gaps; a section by the rules of the outline. */
export function movePart(
  input: ArrangeInput,
  part: Part,
  to: 'up' | 'down' | { readonly gap: number },
): Arranged | { readonly stays: Stays } {
  if (part.kind === 'blocks') return moveBlocks(input.blocks, part, to)
  if (typeof to === 'string')
    return part.kind === 'section'
      ? moveSections(input, [part.heading], to)
      : moveSubsections(input.blocks, [part.heading], to)
  if (part.kind === 'subsection') return intoGap(input.blocks, part, to.gap)
  const next = sectionsOf(input.blocks).sections.find(
    ({ heading }) => heading.id === input.blocks[to.gap]?.id,
  )
  return moveSections(input, [part.heading], { before: next?.heading.id ?? null })
}

function moveBlocks(
  blocks: readonly Block[],
  part: Part,
  to: 'up' | 'down' | { readonly gap: number },
): Arranged | { readonly stays: Stays } {
  const gap = to === 'up' ? part.first - 1 : to === 'down' ? part.last + 2 : to.gap
  if (gap < 0 || gap > blocks.length) return { stays: 'edge' }
  const { low, high } = stretchOf(blocks, part)
  return gap < low || gap > high ? { stays: 'border' } : intoGap(blocks, part, gap)
}

function intoGap(blocks: readonly Block[], { first, last }: Part, gap: number): Arranged {
  if (gap >= first && gap <= last + 1) return { edits: [] }
  const ids = blocks.slice(first, last + 1).map((block) => block.id)
  return { edits: [{ type: 'move', blocks: ids, before: blocks[gap]?.id ?? null }] }
}

/** From which gap to which blocks may go without passing what has its own place or leaving the sections. */
function stretchOf(blocks: readonly Block[], { first, last }: Part): { low: number; high: number } {
  const border = blocks.length - sectionsOf(blocks).after.length
  const above = blocks.findLastIndex((block, index) => index < first && hasOwnPlace(block))
  const below = blocks.findIndex((block, index) => index > last && hasOwnPlace(block))
  const high = below < 0 ? blocks.length : below
  return last < border
    ? { low: above + 1, high: Math.min(high, border) }
    : { low: Math.max(above + 1, border), high }
}

function siblingGaps(blocks: readonly Block[], id: BlockId): number[] {
  const own = findHeading(blocks, id)
  const gaps = [own.index]
  for (let above = headingBefore(blocks, own); above?.heading.level === own.heading.level;) {
    gaps.unshift(above.index)
    above = headingBefore(blocks, above)
  }
  for (let at = endOfSubtree(blocks, own); ;) {
    gaps.push(at)
    const next = blocks[at]
    if (next?.type !== 'heading' || next.level !== own.heading.level) return gaps
    const end = endOfSubtree(blocks, { heading: next, index: at })
    at = end
  }
}

/** Recipient, attachments note, signature and the starts of attachments stand where they belong. */
function hasOwnPlace({ type }: Block): boolean {
  return type === 'recipient' || type === 'attachments' || type === 'signature' || type === 'attachment'
}
