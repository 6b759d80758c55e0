import type { Span } from '../draft/draft'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Takes the first word off a suggestion, with the marks before it; a blank goes whole. */
export function firstWord(
  spans: readonly Span[],
): { readonly word: Span; readonly rest: readonly Span[] } | null {
  const [first, ...others] = spans
  if (!first) return null
  if (first.blank) return { word: first, rest: others }
  let end = 0
  for (const { index, segment, isWordLike } of segmenter.segment(first.text)) {
    end = index + segment.length
    if (isWordLike) break
  }
  const rest = first.text.slice(end)
  return {
    word: { ...first, text: first.text.slice(0, end) },
    rest: rest === '' ? others : [{ ...first, text: rest }, ...others],
  }
}
