import { spansText } from '../../shared/draft/blockText'
import type { Block, Draft, Heading, Span } from '../../shared/draft/draft'
import { imageText } from '../../shared/draft/imageText'
import type { Layout } from '../../shared/layout/layout'
import { escapeAttribute, escapeHtml } from './escapeHtml'
import { exportedText } from '../../shared/draft/exportedText'
import { htmlStyles } from './html/styles'
import { toHtmlTable } from './html/tables'
import { toHtmlInline } from './markdownInline'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import type { ReadImage } from './word/images'
import { breakTitleSpans } from '../../shared/layout/breakTitleSpans'

/** Nothing runs and nothing is fetched, whatever the text holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

type Parts = {
  readonly layout: Layout
  readonly number: string
  /** Nothing stands on the page before it. */
  readonly isFirst: boolean
  readonly readImage: ReadImage
}

/**
 * The draft as one HTML file that needs no other: figures, faces and page numbers of the layout as CSS, for the screen and for
 * printing; pictures inside; numbers as text.
 */
export function toHtml(draft: Draft, layout: Layout, readImage: ReadImage = () => null): string {
  const numbers = printedNumbers(draft.blocks, layout.numbering)
  const name = exportedText(spansText(draft.title)).replaceAll('\n', '')
  const blocks = draft.blocks.map((block, index) =>
    toHtmlBlock(block, { layout, number: numbers.get(block.id) ?? '', isFirst: index === 0, readImage }),
  )
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(name)}</title>`,
    `<style>\n${htmlStyles(layout)}\n</style>`,
    '</head>',
    '<body>',
    '<article>',
    ...toTitle(draft, layout),
    ...blocks.filter((block) => block !== ''),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function toTitle({ title, blocks }: Draft, layout: Layout): string[] {
  if (spansText(title) === '') return []
  const blankLines = layout.title.blankLinesBefore[blocks[0]?.type === 'recipient' ? 'recipient' : 'body']
  return [
    `<h1 class="title">${toHtmlInline(breakTitleSpans(title, 'title', layout))}</h1>`,
    ...Array.from({ length: blankLines }, () => emptyLine),
  ]
}

const emptyLine = '<p class="body empty"></p>'

function toHtmlBlock(block: Block, parts: Parts): string {
  switch (block.type) {
    case 'heading':
      return toHeading(block, parts.number)
    case 'paragraph':
      return `<p class="body${block.align ? ` ${block.align}` : ''}">${toHtmlInline(block.spans)}</p>`
    case 'recipient':
      return `<p class="recipient">${toHtmlInline(block.spans)}</p>`
    case 'table':
      return toHtmlTable(block)
    case 'attachments':
      return toNote(block.names)
    case 'signature':
      return toSignature(block)
    case 'attachment':
      return toAttachment(block.title, parts)
    case 'image':
      return toImage(block, parts.readImage)
    case 'pageBreak':
      return '<hr>'
  }
}

/** A run-in heading is a paragraph that begins in the heading's face. */
function toHeading({ level, lead, tail = [] }: Heading, number: string): string {
  const head = escapeHtml(number) + toHtmlInline(lead)
  return spansText(tail) === ''
    ? `<h${level + 1} class="heading${level}">${head}</h${level + 1}>`
    : `<p class="body"><span class="lead${level}">${head}</span>${toHtmlInline(tail)}</p>`
}

/** 附件说明 (GB/T 9704-2012, 7.3.4): a wrapped name stands under its own beginning. */
function toNote(names: readonly string[]): string {
  if (names.length === 0) return ''
  const lines = names.map((name, index) => {
    const number = names.length > 1 ? `${index + 1}.` : ''
    const label = index === 0 ? '附件：' : ''
    const kind = `note${names.length > 1 ? ' numbered' : ''}${index === 0 ? ' first' : ''}`
    return `<p class="${kind}">${label}${number}${escapeHtml(exportedText(name))}</p>`
  })
  return [emptyLine, ...lines].join('\n')
}

/** GB/T 9704-2012, 7.3.5: see `htmlStyles` for the places of unit and date. */
function toSignature({ units, date, seal }: Extract<Block, { type: 'signature' }>): string {
  const lines = [
    ...units.filter((unit) => unit !== '').map((unit) => `<p>${escapeHtml(exportedText(unit))}</p>`),
    ...(date === '' ? [] : [`<p class="date">${escapeHtml(exportedText(date))}</p>`]),
  ]
  return lines.length === 0 ? '' : `<div class="signature${seal ? ' sealed' : ''}">${lines.join('')}</div>`
}

function toAttachment(title: readonly Span[], { number, layout, isFirst }: Parts): string {
  return [
    `<p class="attachmentLabel${isFirst ? '' : ' new-page'}">${escapeHtml(number)}</p>`,
    emptyLine,
    `<h2 class="attachmentTitle">${toHtmlInline(breakTitleSpans(title, 'attachmentTitle', layout))}</h2>`,
    emptyLine,
  ].join('\n')
}

function toImage({ file, alt, width }: Extract<Block, { type: 'image' }>, readImage: ReadImage): string {
  const bytes = readImage(file)
  if (!bytes) return `<p class="image">${escapeHtml(exportedText(imageText(alt)))}</p>`
  const type = file.endsWith('.jpg') ? 'jpeg' : file.endsWith('.gif') ? 'gif' : 'png'
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const share = Math.round(width * 1000) / 10
  return `<p class="image"><img src="data:image/${type};base64,${data}" alt="${escapeAttribute(exportedText(alt))}" style="width:${share}%"></p>`
}
