import type { Span } from '../../shared/draft/draft'
import { exportedText } from '../../shared/draft/exportedText'
import { escapeHtml } from './escapeHtml'

/** Spans as Markdown. A `\n` becomes a backslash at the line's end: a break that no editor strips. */
export function toMarkdownInline(spans: readonly Span[]): string {
  const runs = joinLooks(spans)
  return runs
    .map((run, index) =>
      toMarkdownRun(run, {
        before: exportedText(runs[index - 1]?.text ?? ''),
        after: exportedText(runs[index + 1]?.text ?? ''),
      }),
    )
    .join('')
}

/** Spans as HTML on one line, for where Markdown is not read: inside an HTML paragraph. */
export function toHtmlInline(spans: readonly Span[]): string {
  return joinLooks(spans)
    .map((span) => wrap(escapeHtml(exportedText(span.text)).replaceAll('\n', '<br>'), span))
    .join('')
}

/** Text with every sign that Markdown would read made plain. */
export function escapeMarkdown(text: string): string {
  return exportedText(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '\\\n')
}

/** Makes plain the signs that mean something at the start of a line only. */
export function escapeLineStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]+/, (blanks) => '&#32;'.repeat(blanks.length))
        .replace(/^(?:#{1,6}(?=\s|$)|[-+=>])/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n')
}

/** Neighbours of one look are one run: `**a****b**` would not be bold. */
function joinLooks(spans: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last && sameLook(last, span)) runs[runs.length - 1] = { ...last, text: last.text + span.text }
    else runs.push(span)
  }
  return runs
}

function sameLook(one: Span, other: Span): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline
}

/** The text right before and right after a run; empty at the ends. */
type Neighbours = { readonly before: string; readonly after: string }

/** A run in its look: bold by `**` where that is read as bold; there and for all else tags are safe. */
function toMarkdownRun(span: Span, neighbours: Neighbours): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(exportedText(span.text)) ?? []
  const text = escapeMarkdown(core)
  const isBoldOnly = span.bold && !span.italic && !span.underline
  const beside = {
    before: before.slice(-1) || neighbours.before,
    after: after.slice(0, 1) || neighbours.after,
  }
  const simple = isBoldOnly && starsAreRead(core, beside)
  const marked = core === '' ? '' : simple ? `**${text}**` : wrap(text, span)
  return escapeMarkdown(before) + marked + escapeMarkdown(after)
}

/** CommonMark reads `**` inside a mark only where no letter is outside (“flanking”): `**甲。**乙` would not be bold. */
function starsAreRead(core: string, { before, after }: Neighbours): boolean {
  const opens = !/^[\p{P}\p{S}]/u.test(core) || /(?:^|[\s\p{P}\p{S}])$/u.test(before)
  return opens && (!/[\p{P}\p{S}]$/u.test(core) || /^(?:$|[\s\p{P}\p{S}])/u.test(after))
}

function wrap(text: string, { bold, italic, underline }: Span): string {
  const under = underline ? `<u>${text}</u>` : text
  const slanted = italic ? `<em>${under}</em>` : under
  return bold ? `<strong>${slanted}</strong>` : slanted
}
