import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import type { Layout } from '../layout/layout'
import { estimateItem, type EstimatedItem } from './estimateItem'
import type { PagePart } from './fillPages'
import { textOfItem, type PageItem } from './pageItem'
import { blockItems, titleItems, type BlockSetting, type PagedDraft } from './pageItems'

/** A block with its lines estimated. */
export type EstimatedBlock = {
  readonly items: readonly PageItem[]
  readonly parts: readonly PagePart[]
  /** For each part, where in the block's text it begins, in UTF-16 units. */
  readonly offsets: readonly number[]
  /** Characters on the last line of a paragraph that has several. */
  readonly lastLine?: number
}

type Known = { readonly setting: BlockSetting; readonly estimated: EstimatedBlock }
const known = new WeakMap<Block, Known>()

/** Memoised by the block: only what was changed, or now stands otherwise among its neighbours, is measured again. */
export function estimateBlock(block: Block, setting: BlockSetting): EstimatedBlock {
  const before = known.get(block)
  if (before && isSame(before.setting, setting)) return before.estimated
  const items = blockItems(block, setting)
  const estimates = items.map((item) => estimateItem(item, setting.layout))
  const lastLine = lastLineOf(block, items, estimates)
  const estimated = {
    items,
    parts: estimates.flatMap(({ parts }) => parts),
    offsets: offsetsIn(block, setting, items, estimates),
    ...(lastLine !== undefined && { lastLine }),
  }
  known.set(block, { setting, estimated })
  return estimated
}

type KnownTitle = {
  readonly layout: Layout
  readonly first: Block['type'] | undefined
  readonly estimated: EstimatedBlock
}
const knownTitles = new WeakMap<PagedDraft['title'], KnownTitle>()

/** The title with the empty lines after it; all its parts begin at its beginning. Memoised by the title. */
export function estimateTitle(draft: PagedDraft, layout: Layout): EstimatedBlock {
  const before = knownTitles.get(draft.title)
  const first = draft.blocks[0]?.type
  if (before?.layout === layout && before.first === first) return before.estimated
  const items = titleItems(draft, layout)
  const parts = items.flatMap((item) => estimateItem(item, layout).parts)
  const estimated = { items, parts, offsets: parts.map(() => 0) }
  knownTitles.set(draft.title, { layout, first, estimated })
  return estimated
}

function isSame(one: BlockSetting, other: BlockSetting): boolean {
  return (
    one.layout === other.layout &&
    one.standing === other.standing &&
    one.number === other.number &&
    one.keepNext === other.keepNext &&
    one.breakBefore === other.breakBefore &&
    one.isLast === other.isLast
  )
}

function offsetsIn(
  block: Block,
  { number }: BlockSetting,
  items: readonly PageItem[],
  estimates: readonly EstimatedItem[],
): number[] {
  const { length } = textOf(block)
  const before = block.type === 'heading' ? number.length : 0
  let base = 0
  return items.flatMap((item, index) => {
    const start = base
    const { starts = [], parts = [] } = estimates[index] ?? {}
    if (block.type === 'table') return rowOffsets(block)
    if (item.type === 'placed') base += item.texts.reduce((sum, { text }) => sum + text.length + 1, 0)
    else if (item.type === 'text' && !isSpace(item, number)) base += textOfItem(item).length + 1
    return parts.map((_, line) => Math.min(length, Math.max(0, start + (starts[line] ?? 0) - before)))
  })
}

/** An empty line, or what is printed over a title: no part of the block's text. */
function isSpace(item: Extract<PageItem, { type: 'text' }>, number: string): boolean {
  return (
    (item.runs.length === 0 && item.label === undefined) || (item.role === 'attachmentLabel' && number !== '')
  )
}

/** Where the rows begin, in units of `textOf`. */
function rowOffsets({ rows }: Extract<Block, { type: 'table' }>): number[] {
  let at = 0
  return rows.map((row) => {
    const start = at
    const width = textOf({ id: '', type: 'table', headerRows: 0, rows: [row] }).length
    at += width + 1
    return start
  })
}

function lastLineOf(
  block: Block,
  items: readonly PageItem[],
  estimates: readonly EstimatedItem[],
): number | undefined {
  const [item] = items
  const start = estimates[0]?.starts.at(-1) ?? 0
  if ((block.type !== 'paragraph' && block.type !== 'heading') || item?.type !== 'text' || start === 0)
    return undefined
  return Array.from(textOfItem(item).slice(start).trimEnd()).length
}
