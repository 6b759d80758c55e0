import { $isRangeSelection, type BaseSelection, type LexicalNode } from 'lexical'
import { $offsetInBlock, $textBlockAt } from '../caretPlace'
import { $isTextBlock, $shapeOf } from '../nodes/TextBlockNode'

/**
 * Puts in blocks that start with a heading without joining any of them to the text at the caret: behind its paragraph,
 * before it, between its halves, or in place of an empty one. False where other rules hold.
 */
export function $insertSection(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  const [first] = nodes
  const last = nodes.at(-1)
  if (!$isRangeSelection(selection) || nodes.length < 2 || !$isTextBlock(first) || !$isTextBlock(last))
    return false
  if ($shapeOf(first).type !== 'heading') return false
  if (!selection.isCollapsed()) selection.removeText()
  const block = $textBlockAt(selection.anchor)
  if (!block) return false
  const size = block.getTextContentSize()
  const offset = $offsetInBlock(block, selection.anchor)
  if (offset === 0) for (const node of nodes) block.insertBefore(node)
  else {
    if (offset < size) selection.insertParagraph()
    for (const node of [...nodes].reverse()) block.insertAfter(node)
  }
  if (size === 0) block.remove()
  last.selectEnd()
  return true
}
