import type { Span } from '../draft/draft'
import { writtenAs, type TextChange } from './textChange'

/** Spans with stretches of their text replaced, each in the style of what it replaces; changes are in order and apart. */
export function changeSpans(spans: readonly Span[], changes: readonly TextChange[]): Span[] {
  const changed: Span[] = []
  let start = 0
  for (const span of spans) {
    const end = start + span.text.length
    let at = start
    for (const change of changes) {
      if (change.end <= start || change.start >= end) continue
      const from = Math.max(change.start, start)
      if (from > at) changed.push({ ...span, text: span.text.slice(at - start, from - start) })
      // A change over two styles is put in where it starts.
      if (change.start >= start) changed.push(putIn(span, change))
      at = Math.min(change.end, end)
    }
    if (at < end) changed.push(at === start ? span : { ...span, text: span.text.slice(at - start) })
    start = end
  }
  return changed
}

function putIn(span: Span, change: TextChange): Span {
  const text = writtenAs(change)
  return typeof change.by === 'string' ? { ...span, text } : { ...span, text, blank: change.by }
}

/** Whether a stretch of the text touches a blank that stands there already. */
export function touchesBlank(spans: readonly Span[], { start, end }: TextChange): boolean {
  let at = 0
  return spans.some((span) => {
    const from = at
    at += span.text.length
    return span.blank !== undefined && start < at && end > from
  })
}
