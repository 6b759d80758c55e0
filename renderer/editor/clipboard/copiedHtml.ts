import type { LexicalEditor } from 'lexical'
import { spansText } from '../../../shared/draft/blockText'
import type { Block, Cell, Span } from '../../../shared/draft/draft'
import { blockStyle, faceStyle, type StyledPart } from '../../../shared/layout/blockStyle'
import type { Layout } from '../../../shared/layout/layout'
import { dressOf } from '../blockDress'
import { sliceSpans } from '../spanText'
import type { CopiedBlock } from './copiedBlocks'
import { htmlOfImage } from './copiedImage'

const headingParts = ['heading1', 'heading2', 'heading3', 'heading4'] as const

/**
 * As HTML that Word, WPS, mail and chat programs read: numbers written out, faces and indents of the draft's layout on every
 * paragraph. A piece of one paragraph has neither, so that it takes on the look of where it is put.
 */
export function htmlOfCopied(blocks: readonly CopiedBlock[], editor: LexicalEditor): string {
  const only = blocks.length === 1 ? blocks[0] : undefined
  if (only?.number === '' && only.block?.type !== 'table' && only.block?.type !== 'image')
    return only.spans.map(htmlOfSpan).join('')
  const layout = dressOf(editor).layout
  return blocks.map((block) => htmlOfBlock(block, layout, editor)).join('')
}

/** The title before all that is copied of a draft. */
export function htmlOfTitle(title: readonly Span[], editor: LexicalEditor): string {
  if (spansText(title) === '') return ''
  return paragraph('title', dressOf(editor).layout, title.map(htmlOfSpan).join(''))
}

function htmlOfBlock(copied: CopiedBlock, layout: Layout, editor: LexicalEditor): string {
  const { number, spans, block } = copied
  const text = spans.map(htmlOfSpan).join('')
  switch (block?.type) {
    case 'table':
      return htmlOfTable(block, layout)
    case 'pageBreak':
      return '<hr>'
    case 'image':
      return htmlOfImage(block, editor)
    case 'heading':
      return htmlOfHeading(copied, block, layout)
    case 'attachment':
      return `${number && paragraph('attachmentLabel', layout, escape(number))}${paragraph('attachmentTitle', layout, text)}`
    case 'recipient':
    case 'signature':
      return paragraph(block.type, layout, text)
    default:
      return paragraph(
        'body',
        layout,
        escape(number) + text,
        block?.type === 'paragraph' ? block.align : undefined,
      )
  }
}

/** A run-in heading is a paragraph whose beginning has the heading's face. */
function htmlOfHeading(
  { number, spans }: CopiedBlock,
  { level, lead, tail }: Extract<Block, { type: 'heading' }>,
  layout: Layout,
): string {
  const part = headingParts[level - 1] ?? 'body'
  const isRunIn = spansText(tail ?? []) !== ''
  const leadEnd = isRunIn && number !== '' ? spansText(lead).length : 0
  const whole = spansText(spans).length
  const head = escape(number) + sliceSpans(spans, 0, leadEnd).map(htmlOfSpan).join('')
  const rest = sliceSpans(spans, leadEnd, whole).map(htmlOfSpan).join('')
  const style = blockStyle(isRunIn ? 'body' : part, layout)
  const inside = isRunIn && number !== '' ? `<span style="${faceStyle(part, layout)}">${head}</span>` : head
  return `<h${level} style="${style}">${inside}${rest}</h${level}>`
}

function htmlOfTable({ rows, headerRows }: Extract<Block, { type: 'table' }>, layout: Layout): string {
  const lines = rows.map((row, index) => {
    const part = index < headerRows ? 'headCell' : 'cell'
    return `<tr>${row.map((cell) => htmlOfCell(cell, part, layout)).join('')}</tr>`
  })
  return `<table style="border-collapse:collapse;width:100%">${lines.join('')}</table>`
}

function htmlOfCell(cell: Cell, part: StyledPart, layout: Layout): string {
  const spans = `${count('colspan', cell.colSpan)}${count('rowspan', cell.rowSpan)}`
  const paragraphs = cell.paragraphs.map((one) =>
    paragraph(part, layout, one.map(htmlOfSpan).join(''), cell.align),
  )
  return `<td${spans} style="border:0.5pt solid #000;padding:0 5.4pt">${paragraphs.join('')}</td>`
}

function paragraph(part: StyledPart, layout: Layout, html: string, align?: 'center' | 'right'): string {
  return `<p style="${blockStyle(part, layout, align)}">${html}</p>`
}

function htmlOfSpan({ text, bold, italic, underline }: Span): string {
  const tags = [bold && 'b', italic && 'i', underline && 'u'].filter((tag) => typeof tag === 'string')
  return `${tags.map((tag) => `<${tag}>`).join('')}${escape(text).replaceAll('\n', '<br>')}${tags
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')}`
}

function count(name: string, number: number | undefined): string {
  return number === undefined ? '' : ` ${name}="${number}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
