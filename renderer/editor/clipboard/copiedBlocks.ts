import { $isRangeSelection, type BaseSelection, type LexicalEditor } from 'lexical'
import { textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { dressOf } from '../blockDress'
import { $blocksIn, $offsetInBlock } from '../caretPlace'
import { $readBlock } from '../blockState'
import { $readInline } from '../inlineState'
import { $blockIdOf } from '../nodes/blockId'
import { $isTextBlock } from '../nodes/TextBlockNode'
import { sliceSpans } from '../spanText'
import { htmlOfImage } from './copiedImage'

/** A selected block, or the selected part of it; a number only where its beginning and something behind it is selected. */
export type CopiedBlock = {
  readonly number: string
  readonly spans: readonly Span[]
  readonly block: Block | null
}

/** What a selection holds, block by block. */
export function $copiedBlocks(editor: LexicalEditor, selection: BaseSelection | null): CopiedBlock[] {
  if (!$isRangeSelection(selection))
    return (selection?.getNodes() ?? []).map((node) => ({ number: '', spans: [], block: $readBlock(node) }))
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const nodes = $blocksIn(selection)
  return nodes.map((node, index) => {
    const block = $readBlock(node)
    if (!$isTextBlock(node)) return { number: '', spans: [], block }
    const start = index === 0 ? $offsetInBlock(node, first) : 0
    const end = index === nodes.length - 1 ? $offsetInBlock(node, last) : node.getTextContentSize()
    const { lead, tail } = $readInline(node.getChildren())
    const size = node.getTextContentSize()
    const hasNumber = start === 0 && (nodes.length > 1 ? end > 0 || size === 0 : end === size)
    return {
      number: hasNumber ? (dressOf(editor).numbers.get($blockIdOf(node)) ?? '') : '',
      spans: sliceSpans([...lead, ...tail], start, end),
      block,
    }
  })
}

/** As text: one line a block, numbers written out. */
export function textOfCopied(blocks: readonly CopiedBlock[]): string {
  return blocks
    .map(({ number, spans, block }) => {
      if (block?.type === 'image') return imageText(block.alt)
      if (block?.type === 'table' || block?.type === 'pageBreak') return textOf(block)
      // The label of an attachment stands on a line of its own.
      const before = number !== '' && block?.type === 'attachment' ? `${number}\n` : number
      return before + spans.map((span) => span.text).join('')
    })
    .join('\n')
}

/** As HTML that Word, WPS and mail programs read, numbers written out. */
export function htmlOfCopied(blocks: readonly CopiedBlock[], editor: LexicalEditor): string {
  const only = blocks.length === 1 ? blocks[0] : undefined
  if (only?.number === '' && only.block?.type !== 'table' && only.block?.type !== 'image')
    return only.spans.map(htmlOfSpan).join('')
  return blocks.map((block) => htmlOfBlock(block, editor)).join('')
}

function htmlOfBlock({ number, spans, block }: CopiedBlock, editor: LexicalEditor): string {
  if (block?.type === 'table') {
    const rows = block.rows.map(
      (row) =>
        `<tr>${row.map((cell) => `<td${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}>${cell.paragraphs.map((paragraph) => paragraph.map(htmlOfSpan).join('')).join('<br>')}</td>`).join('')}</tr>`,
    )
    return `<table>${rows.join('')}</table>`
  }
  if (block?.type === 'pageBreak') return '<hr>'
  if (block?.type === 'image') return htmlOfImage(block, editor)
  if (block?.type === 'attachment')
    return `${number && `<p>${escape(number)}</p>`}<p style="text-align:center">${spans.map(htmlOfSpan).join('')}</p>`
  const tag = block?.type === 'heading' ? `h${block.level}` : 'p'
  const align = block?.type === 'paragraph' && block.align ? ` style="text-align:${block.align}"` : ''
  return `<${tag}${align}>${escape(number)}${spans.map(htmlOfSpan).join('')}</${tag}>`
}

function htmlOfSpan({ text, bold, italic, underline }: Span): string {
  const tags = [bold && 'b', italic && 'i', underline && 'u'].filter((tag) => typeof tag === 'string')
  return `${tags.map((tag) => `<${tag}>`).join('')}${escape(text).replaceAll('\n', '<br>')}${tags
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')}`
}

function span(name: string, count: number | undefined): string {
  return count === undefined ? '' : ` ${name}="${count}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
