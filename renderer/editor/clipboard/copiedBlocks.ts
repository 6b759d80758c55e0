import { $isRangeSelection, type BaseSelection, type LexicalEditor, type PointType } from 'lexical'
import { textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { dressOf } from '../blockDress'
import { $blocksIn, $offsetInBlock, $textBlockAt } from '../caretPlace'
import { $readBlock } from '../blockState'
import { $readInline } from '../inlineState'
import { $blockIdOf } from '../nodes/blockId'
import { $isTextBlock, type TextBlockNode } from '../nodes/TextBlockNode'
import { $cellRange } from '../tables/tablePlace'
import { sliceSpans } from '../spanText'
import { $copiedCells } from './copiedTable'

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
  const cells = $copiedCells(selection)
  if (cells) return [{ number: '', spans: [], block: { id: '', ...cells } }]
  const nodes = $cellRange(selection) ? $paragraphsBetween(first, last) : $blocksIn(selection)
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

/** The paragraphs of one cell from one point to another. */
function $paragraphsBetween(start: PointType, end: PointType): TextBlockNode[] {
  const [first, last] = [$textBlockAt(start), $textBlockAt(end)]
  if (!first || !last) return []
  const paragraphs = [first, ...first.getNextSiblings().filter($isTextBlock)]
  return paragraphs.slice(0, paragraphs.findIndex((paragraph) => paragraph.is(last)) + 1)
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
