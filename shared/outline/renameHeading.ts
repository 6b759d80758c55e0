import { spansText } from '../draft/blockText'
import type { Block, BlockId, Span } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { normalSpans } from '../draft/normalSpans'
import { readTypedNumber } from '../numbering/typedNumber'

const closingMark = /[。：:！？；]$/u

/**
 * Words a heading anew. A number typed before it is taken off, as in the text; the mark that parts a run-in heading from
 * its text stays; what is not touched keeps its style and blanks. None where nothing is left or changes.
 */
export function renameHeading(blocks: readonly Block[], id: BlockId, typed: string): Edit[] {
  const heading = blocks.find((block) => block.id === id)
  if (heading?.type !== 'heading') return []
  const before = spansText(heading.lead)
  const line = typed.replaceAll(/\s*\n\s*/g, ' ').trim()
  const bare = line.slice(readTypedNumber(line)?.length ?? 0)
  const mark = closingMark.exec(before)?.[0] ?? ''
  const text = heading.tail !== undefined && bare !== '' && !closingMark.test(bare) ? bare + mark : bare
  if (text === '' || text === before) return []
  return [{ type: 'replace', block: { ...heading, lead: reworded(heading.lead, before, text) } }]
}

/** The spans with another text: only between what stays at both ends is anything new. */
function reworded(spans: readonly Span[], before: string, after: string): Span[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const fresh = after.slice(start, after.length - end)
  const kept = cut(spans, 0, start)
  const { bold, italic, underline } = kept.at(-1) ?? spans[0] ?? { text: '' }
  const style = { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) }
  const blanks = cut(spans, start, before.length - end).filter((span) => span.blank !== undefined)
  return normalSpans([
    ...kept,
    ...withBlanks(fresh, blanks, style),
    ...cut(spans, before.length - end, before.length),
  ])
}

/** New text in a style; the blanks that it still names stay blanks. */
function withBlanks(text: string, blanks: readonly Span[], style: Omit<Span, 'text'>): Span[] {
  const [blank, ...others] = blanks
  if (blank === undefined) return [{ ...style, text }]
  const at = text.indexOf(blank.text)
  if (at < 0) return withBlanks(text, others, style)
  const after = withBlanks(text.slice(at + blank.text.length), others, style)
  return [{ ...style, text: text.slice(0, at) }, blank, ...after]
}

/** A stretch of spans; a blank of which only a part is left becomes text. */
function cut(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0
  return spans.flatMap((span) => {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, span.text.length)
    at += span.text.length
    if (start >= end) return []
    if (start === 0 && end === span.text.length) return [span]
    const part = { ...span, text: span.text.slice(start, end) }
    delete part.blank
    return [part]
  })
}
