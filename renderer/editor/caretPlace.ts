import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isRootNode,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { $isTextBlock, type TextBlockNode } from './nodes/TextBlockNode'

/** The text block a point stands in, in a cell the paragraph; null where it stands between blocks. */
export function $textBlockAt(point: PointType): TextBlockNode | null {
  const block = point.getNode().getTopLevelElement()
  return $isTextBlock(block) ? block : null
}

/** The text block of the draft a point stands in; null in a table. */
export function $draftBlockAt(point: PointType): TextBlockNode | null {
  const block = $textBlockAt(point)
  return $isRootNode(block?.getParent()) ? block : null
}

/** The child of the root a point stands in or beside. */
export function $blockAt(point: PointType): LexicalNode | null {
  for (let node = $getNodeByKey(point.key); node; node = node.getParent())
    if ($isRootNode(node.getParent())) return node
  return $getRoot().getChildAtIndex(Math.min(point.offset, $getRoot().getChildrenSize() - 1))
}

/** How many characters of the block's text stand before the point; a line break counts one. A point beside the block stands at its edge. */
export function $offsetInBlock(block: TextBlockNode, point: PointType): number {
  const node = point.getNode()
  if (point.type === 'element') {
    if (!node.is(block)) return point.offset > block.getIndexWithinParent() ? block.getTextContentSize() : 0
    return sizeOf(block.getChildren().slice(0, point.offset))
  }
  return sizeOf(node.getPreviousSiblings()) + point.offset
}

export function $isAtBlockStart(selection: RangeSelection): boolean {
  const block = $textBlockAt(selection.anchor)
  return selection.isCollapsed() && block !== null && $offsetInBlock(block, selection.anchor) === 0
}

/** Puts a stretch of a block's text into the selection. */
export function $selectInBlock(block: TextBlockNode, start: number, end = start): RangeSelection {
  const selection = block.select(0, 0)
  setPoint(selection.anchor, block, start)
  setPoint(selection.focus, block, end)
  return selection
}

/** The blocks between the two ends of a selection, both included. */
export function $blocksIn(selection: RangeSelection): LexicalNode[] {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const first = $blockAt(start)
  const last = $blockAt(end)
  if (!first || !last) return []
  const blocks = [first]
  for (let node: LexicalNode | null = first; node && !node.is(last);) {
    node = node.getNextSibling()
    if (node) blocks.push(node)
  }
  return blocks
}

function setPoint(point: PointType, block: TextBlockNode, offset: number): void {
  let rest = offset
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child) && rest <= size) {
      point.set(child.getKey(), child.isToken() && rest > 0 ? size : rest, 'text')
      return
    }
    rest -= size
    if (rest < 0) break
    if (rest === 0 && !$isTextNode(child) && !$isTextNode(child.getNextSibling())) {
      point.set(block.getKey(), child.getIndexWithinParent() + 1, 'element')
      return
    }
  }
  const last = block.getLastChild()
  if ($isTextNode(last)) point.set(last.getKey(), last.getTextContentSize(), 'text')
  else point.set(block.getKey(), offset === 0 ? 0 : block.getChildrenSize(), 'element')
}

function sizeOf(nodes: readonly LexicalNode[]): number {
  return nodes.reduce((sum, node) => sum + node.getTextContentSize(), 0)
}

/** A text block by key, null where it is gone or is something else. */
export function $textBlockByKey(key: string | undefined): TextBlockNode | null {
  const node = key === undefined ? null : $getNodeByKey(key)
  return $isElementNode(node) && $isTextBlock(node) ? node : null
}
