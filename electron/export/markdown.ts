import { spansText } from '../../shared/draft/blockText'
import type { Block, Cell, Draft, Heading, Span } from '../../shared/draft/draft'
import type { HeadingNumbering } from '../../shared/layout/layout'
import { escapeLineStarts, escapeMarkdown, toHtmlInline, toMarkdownInline } from './markdownInline'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import { toGrid } from '../../shared/table/tableGrid'

/**
 * The draft as Markdown (CommonMark with tables): the title is level 1, headings follow below it with their numbers as
 * text; a run-in lead is bold. What Markdown has no sign for (alignment of a paragraph, underline) is written as plain HTML.
 */
export function toMarkdown(draft: Draft, form: HeadingNumbering = 'official'): string {
  const numbers = printedNumbers(draft.blocks, form)
  const title = spansText(draft.title) === '' ? '' : `# ${onOneLine(toMarkdownInline(draft.title))}`
  const parts = draft.blocks.map((block) => toMarkdownBlock(block, numbers.get(block.id) ?? ''))
  return `${[title, ...parts].filter((part) => part !== '').join('\n\n')}\n`
}

function toMarkdownBlock(block: Block, number: string): string {
  switch (block.type) {
    case 'heading':
      return headingMarkdown(block, number)
    case 'paragraph':
      return block.align ? aligned(block.spans, block.align) : escapeLineStarts(toMarkdownInline(block.spans))
    case 'recipient':
      return escapeLineStarts(toMarkdownInline(block.spans))
    case 'table':
      return tableMarkdown(block.rows, block.headerRows)
    case 'attachments':
      return attachmentsMarkdown(block.names)
    case 'signature':
      return [...block.units, block.date]
        .filter((line) => line !== '')
        .map((text) => escapeLineStarts(toMarkdownInline([{ text }])))
        .join('\n\n')
    case 'attachment':
      return `**${number}**\n\n## ${onOneLine(toMarkdownInline(block.title))}`
    case 'image':
      return `![${escapeMarkdown(block.alt.replaceAll('\n', ' '))}](${block.file})`
    case 'pageBreak':
      return '---'
  }
}

function headingMarkdown({ level, lead, tail = [] }: Heading, number: string): string {
  if (spansText(tail) === '') {
    return `${'#'.repeat(level + 1)} ${escapeMarkdown(number)}${onOneLine(toMarkdownInline(lead))}`
  }
  const bold = [{ text: number }, ...lead].map((span): Span => ({ ...span, bold: true }))
  return escapeLineStarts(toMarkdownInline([...bold, ...tail]))
}

function onOneLine(text: string): string {
  return text.replaceAll('\\\n', '<br>')
}

function aligned(spans: readonly Span[], align: 'center' | 'right'): string {
  return `<p align="${align}">${toHtmlInline(spans)}</p>`
}

function attachmentsMarkdown(names: readonly string[]): string {
  const lines = names.map(
    (name, index) =>
      `${names.length > 1 ? `${index + 1}.` : ''}${escapeMarkdown(name.replaceAll('\n', ' '))}`,
  )
  return lines.length === 0 ? '' : `附件：${lines.join('\\\n')}`
}

/** A table needs a head: without one its first row is empty. */
function tableMarkdown(rows: readonly Cell[][], headerRows: 0 | 1): string {
  const grid = toGrid(rows)
  const lines = grid.rows.map((row) =>
    row.flatMap((place) => [
      place.type === 'cell' ? cellMarkdown(place.cell) : '',
      ...Array.from({ length: place.columns - 1 }, () => ''),
    ]),
  )
  const empty = Array.from({ length: grid.columns }, () => '')
  const rule = Array.from({ length: grid.columns }, () => '---')
  const [head = empty, ...body] = headerRows === 1 ? lines : [empty, ...lines]
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellMarkdown({ paragraphs }: Cell): string {
  return paragraphs.map((spans) => onOneLine(toMarkdownInline(spans))).join('<br>')
}
