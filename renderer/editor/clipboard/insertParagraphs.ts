import { $insertNodes, $isRangeSelection, $setSelection, type BaseSelection } from 'lexical'
import type { Block } from '../../../shared/draft/draft'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { $createBlock } from '../blockState'
import { $textBlockAt } from '../caretPlace'
import { $createInline } from '../inlineState'
import { $shapeOf } from '../nodes/TextBlockNode'
import { blocksOfPaste, type KeptImages } from './blocksOfPaste'
import { $insertSection } from './insertSection'

/** Puts pasted paragraphs in: a single one into the line with the caret, several as blocks. */
export function $insertParagraphs(
  paragraphs: readonly SourceParagraph[],
  selection: BaseSelection,
  images?: KeptImages,
): boolean {
  $setSelection(selection)
  const [only, ...others] = paragraphs
  const isText = only && !only.table && !only.image
  if (isText && others.length === 0 && !$isInEmptyBlock(selection)) {
    $insertNodes($createInline(only.spans ?? [{ text: only.text }]))
    return true
  }
  const blocks = blocksOfPaste(paragraphs, images)
  if (blocks.length > 0) $insertBlocks(blocks, selection)
  return true
}

function $insertBlocks(blocks: readonly Block[], selection: BaseSelection): void {
  const block = $isRangeSelection(selection) ? $textBlockAt(selection.anchor) : null
  const shape = block && $shapeOf(block)
  const [only, ...others] = blocks
  if (only?.type === 'paragraph' && others.length === 0 && shape?.type !== 'title')
    $insertNodes($createInline(only.spans))
  else {
    const nodes = blocks.map($createBlock)
    if (!$insertSection(nodes, selection)) $insertNodes(nodes)
  }
}

function $isInEmptyBlock(selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection)) return false
  return $textBlockAt(selection.anchor)?.getTextContentSize() === 0
}
