import {
  $createNodeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical'
import type { Block } from '../../shared/draft/draft'
import { $ensureCaret } from './caretActions'
import { $blockAt, $offsetInBlock, $textBlockAt } from './caretPlace'
import { $createBlock } from './blockState'
import { holdsPlainLines, type BlockShape } from './nodes/blockShape'
import { $isImage } from './nodes/ImageNode'
import { $createTextBlock, $isTextBlock, $shapeOf, type TextBlockNode } from './nodes/TextBlockNode'
import { $reachesAcross, $removeAcross } from './tables/acrossTables'
import { $tableAround } from './tables/tablePlace'

/**
 * Puts whole blocks in at the caret: before or behind its block at the ends of that, between its halves elsewhere,
 * and behind the table the caret stands in. A picture alone is selected then, behind anything else writing goes on.
 */
export function $insertBlocks(blocks: readonly Block[]): void {
  $ensureCaret()
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const nodes = blocks.map($createBlock)
  const last = nodes.at(-1)
  if (!last) return
  if ($reachesAcross(selection)) $removeAcross(selection)
  const table = $tableAround(selection.anchor.getNode())
  if (!table && !selection.isCollapsed()) selection.removeText()
  const block = table ? null : $textBlockAt(selection.anchor)
  if (!block) $besideAtom(nodes, table ?? $blockAt(selection.anchor))
  else $besideText(nodes, block, $offsetInBlock(block, selection.anchor))
  if ($isImage(last) && nodes.length === 1) $select(last)
  else $goOnBehind(last)
}

function $besideAtom(nodes: readonly LexicalNode[], atom: LexicalNode | null): void {
  for (const node of [...nodes].reverse()) atom?.insertAfter(node)
}

function $besideText(nodes: readonly LexicalNode[], block: TextBlockNode, offset: number): void {
  const selection = $getSelection()
  const size = block.getTextContentSize()
  if (offset === 0 && !isWhole($shapeOf(block))) {
    for (const node of nodes) block.insertBefore(node)
    // An empty line that was made for the picture is taken by it, where there is one to go on in.
    if (size === 0 && nodes.every($isImage) && $isTextBlock(block.getNextSibling())) block.remove()
    return
  }
  if (offset < size && !isWhole($shapeOf(block)) && $isRangeSelection(selection)) selection.insertParagraph()
  for (const node of [...nodes].reverse()) block.insertAfter(node)
}

/** Parts of the letter that nothing is put into. */
function isWhole(shape: BlockShape): boolean {
  return holdsPlainLines(shape) || shape.type === 'recipient' || shape.type === 'attachment'
}

function $goOnBehind(node: LexicalNode): void {
  const next = node.getNextSibling()
  if ($isTextBlock(next)) {
    next.selectStart()
    return
  }
  const line = $createTextBlock()
  node.insertAfter(line)
  line.select()
}

function $select(node: LexicalNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}
