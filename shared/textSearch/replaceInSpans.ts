import type { Span } from '../draft/draft'
import { normalSpans } from '../draft/normalSpans'

/** Another text for a stretch of text. */
export type TextChange = { readonly start: number; readonly end: number; readonly text: string }

/**
 * The spans, which begin at `offset`, with stretches changed; these are in order and overlap neither one another nor a
 * blank. A new text takes the style of the first character it replaces; where that lies before the spans, it is not theirs.
 */
export function replaceInSpans(spans: readonly Span[], changes: readonly TextChange[], offset = 0): Span[] {
  const pieces: Span[] = []
  let next = 0
  let start = offset
  for (const span of spans) {
    const end = start + span.text.length
    let done = start
    for (let change = changes[next]; change && change.start < end; change = changes[next]) {
      pieces.push({ ...span, text: span.text.slice(done - start, Math.max(done, change.start) - start) })
      if (change.start >= start) pieces.push({ ...span, text: change.text })
      done = Math.max(done, Math.min(change.end, end))
      if (change.end > end) break
      next += 1
    }
    pieces.push(done === start ? span : { ...span, text: span.text.slice(done - start) })
    start = end
  }
  return normalSpans(pieces)
}
