import { spansText } from '../draft/blockText'
import type { Span } from '../draft/draft'
import { breakTitle } from './breakTitle'
import { textWidth, type Layout, type TextRole } from './layout'
import { measureIn } from './measureText'

/** The spans of a title with the line breaks of GB/T 9704-2012, 7.3.1, where it is longer than a line. */
export function breakTitleSpans(
  title: readonly Span[],
  role: Extract<TextRole, 'title' | 'attachmentTitle'>,
  layout: Layout,
): Span[] {
  const { size } = layout.roles[role]
  const offsets = breakTitle(spansText(title), (text) => measureIn(text, size * 10), textWidth(layout))
  let start = 0
  return title.map((span) => {
    const inside = offsets.filter((offset) => offset > start && offset <= start + span.text.length)
    const edges = [0, ...inside.map((offset) => offset - start), span.text.length]
    const lines = edges.slice(1).map((edge, index) => span.text.slice(edges[index], edge))
    start += span.text.length
    return { ...span, text: lines.join('\n') }
  })
}
