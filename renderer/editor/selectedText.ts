import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalNode } from 'lexical'
import { countCharacters } from '../../shared/draft/countCharacters'
import type { BlockId } from '../../shared/draft/draft'
import { $blockAt, $blocksIn, $offsetInBlock } from './caretPlace'
import { $blockIdOf } from './nodes/blockId'
import { $isTextBlock } from './nodes/TextBlockNode'
import { $cellRange, $cellsIn } from './tables/tablePlace'

/** The blocks the selection reaches into, in order; one at whose very start it ends is not among them. */
export function $selectedBlocks(): BlockId[] {
  return $selectedNodes().map($blockIdOf)
}

/** 字数 of what is selected; whole blocks by `countBlock`, so that those counted before cost nothing. Null without a selection. */
export function $selectedCharacters(countBlock: (node: LexicalNode) => number): number | null {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return sum(selection.getNodes().map(countBlock))
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const cells = $cellRange(selection)
  if (cells?.isMany) return sum($cellsIn(cells).map((cell) => countCharacters(cell.getTextContent())))
  if (cells) return countCharacters(selection.getTextContent())
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const [first, last] = [$blockAt(start), $blockAt(end)]
  return sum(
    $blocksIn(selection).map((node) => {
      if (!$isTextBlock(node) || !(node.is(first) || node.is(last))) return countBlock(node)
      const text = node.getTextContent()
      const from = node.is(first) ? $offsetInBlock(node, start) : 0
      return countCharacters(text.slice(from, node.is(last) ? $offsetInBlock(node, end) : text.length))
    }),
  )
}

function $selectedNodes(): LexicalNode[] {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return selection.getNodes()
  if (!$isRangeSelection(selection)) return []
  const nodes = $blocksIn(selection)
  const end = selection.isBackward() ? selection.anchor : selection.focus
  const last = nodes.at(-1)
  const endsBefore = nodes.length > 1 && $isTextBlock(last) && $offsetInBlock(last, end) === 0
  return endsBefore ? nodes.slice(0, -1) : nodes
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
