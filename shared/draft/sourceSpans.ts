import type { SourceParagraph } from '../material/sourceParagraph'
import type { Span } from './draft'

/** Finds the styled spans of a piece of text in the line it was read from; pieces of one line are asked for in their order. */
export type SpanFinder = (line: number, written: string, shown: string) => Span[]

/**
 * `written` is looked up in the line, `shown` (as long, with other marks perhaps) is what the spans say. Text that the line
 * does not have, or a source without styles, gives one plain span.
 */
export function findSpans(paragraphs: readonly SourceParagraph[]): SpanFinder {
  const read = new Map<number, number>()
  return (line, written, shown) => {
    const paragraph = paragraphs[line - 1]
    const at = paragraph?.text.indexOf(written, read.get(line) ?? 0) ?? -1
    if (!paragraph?.spans || at < 0 || written.length !== shown.length) return [{ text: shown }]
    const end = at + written.length
    read.set(line, end)
    return withText(sliceOf(paragraph.spans, at, end), shown)
  }
}

/** The spans from one character to another. */
export function sliceOf(spans: readonly Span[], start: number, end: number): Span[] {
  const slice: Span[] = []
  let offset = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += span.text.length
    if (text === '') continue
    const { blank, ...plain } = span
    slice.push(blank && text === span.text ? span : { ...plain, text })
    if (offset >= end) break
  }
  return slice
}

function withText(spans: readonly Span[], shown: string): Span[] {
  let at = 0
  return spans.map((span) => {
    const text = shown.slice(at, (at += span.text.length))
    return text === span.text ? span : { ...span, text }
  })
}
