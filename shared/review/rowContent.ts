import { spansOf, textOf } from '../draft/blockText'
import type { Block, Heading, Span } from '../draft/draft'
import { normalBlock } from '../draft/normalForm'
import { normalSpans } from '../draft/normalSpans'
import { sliceOf } from '../draft/sourceSpans'
import type { MergedHunk } from './mergeHunks'

/** A changed stretch of words that can be taken over, under the id of its change. */
export type OfferedHunk = MergedHunk & { readonly id: string }

/** A block as the draft has it and as the copy has it, with what of the copy can be taken over. */
export type RowContent = {
  /** Null where it is only in the copy. */
  readonly mine: Block | null
  /** With the id it takes in the draft; null where it is only in the draft. */
  readonly copy: Block | null
  /** The change that brings, takes away or exchanges the block as a whole. */
  readonly whole: string | null
  /** The change of a heading's level. */
  readonly level: string | null
  readonly hunks: readonly OfferedHunk[]
}

/** What becomes of a block with some changes taken over; null where it is not there. Untouched it is the draft's own object. */
export function blockWith(content: RowContent, taken: ReadonlySet<string>): Block | null {
  const { mine, copy, whole, level, hunks } = content
  const isWhole = whole !== null && taken.has(whole)
  if (mine === null) return isWhole ? copy : null
  if (copy === null) return isWhole ? null : mine
  if (isWhole) return { ...copy, id: mine.id }
  const chosen = hunks.filter(({ id }) => taken.has(id))
  const changed = chosen.length === 0 ? mine : normalBlock(withHunks(mine, copy, chosen))
  return level !== null && taken.has(level) && changed.type === 'heading' && copy.type === 'heading'
    ? { ...changed, level: copy.level }
    : changed
}

/** Spans with some stretches in the words of the copy, which keep what is bold or a blank there. */
export function spansWith(
  mine: readonly Span[],
  copy: readonly Span[],
  hunks: readonly MergedHunk[],
): Span[] {
  return normalSpans(
    piecesWith(mine, copy, hunks).flatMap(({ from, start, end }) => sliceOf(from, start, end)),
  )
}

type Piece = { readonly from: readonly Span[]; readonly start: number; readonly end: number }

function piecesWith(mine: readonly Span[], copy: readonly Span[], hunks: readonly MergedHunk[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, newStart, newEnd } of hunks) {
    pieces.push({ from: mine, start: at, end: start }, { from: copy, start: newStart, end: newEnd })
    at = end
  }
  return [...pieces, { from: mine, start: at, end: Infinity }]
}

function withHunks(mine: Block, copy: Block, hunks: readonly MergedHunk[]): Block {
  switch (mine.type) {
    case 'paragraph':
    case 'recipient':
      return { ...mine, spans: spansWith(mine.spans, spansOf(copy), hunks) }
    case 'attachment':
      return { ...mine, title: spansWith(mine.title, spansOf(copy), hunks) }
    case 'heading':
      return headingWith(mine, copy, hunks)
    default:
      return mine
  }
}

/** What runs on begins where the first of it begins in either text. */
function headingWith(mine: Heading, copy: Block, hunks: readonly MergedHunk[]): Heading {
  const [own, other] = [spansOf(mine), spansOf(copy)]
  const leadOf = (spans: readonly Span[]) => leadLength(spans === own ? mine : copy)
  let length = 0
  let leadEnd: number | null = null
  for (const { from, start, end } of piecesWith(own, other, hunks)) {
    const stop = Math.min(
      end,
      from.reduce((sum, { text }) => sum + text.length, 0),
    )
    if (leadEnd === null && stop > leadOf(from)) leadEnd = length + Math.max(0, leadOf(from) - start)
    length += Math.max(0, stop - start)
  }
  const spans = spansWith(own, other, hunks)
  const end = leadEnd ?? length
  // In normal form an empty tail goes.
  return { ...mine, lead: sliceOf(spans, 0, end), tail: sliceOf(spans, end, Infinity) }
}

function leadLength(block: Block): number {
  return block.type === 'heading' && block.tail
    ? block.lead.reduce((sum, { text }) => sum + text.length, 0)
    : textOf(block).length
}
