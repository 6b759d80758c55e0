import type { Span } from '../../shared/draft/draft'

/** The spans from one character to another; a blank that is cut stays as plain text. */
export function sliceSpans(spans: readonly Span[], start: number, end = Infinity): Span[] {
  const slice: Span[] = []
  let offset = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += span.text.length
    if (text === '') continue
    const { blank, ...rest } = span
    slice.push(blank && text === span.text ? span : { ...rest, text })
  }
  return slice
}

const sentence = /^[^。；：\n]*[。；：]/

/** Where the first sentence ends, its closing mark included; 0 where the text is but one sentence. */
export function firstSentenceEnd(text: string): number {
  const length = sentence.exec(text)?.[0].length ?? 0
  return length < text.length ? length : 0
}
