import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $blankOf, $isBlank, type BlankNode } from './nodes/BlankNode'

/** The blank that the selection covers, and nothing beside it. */
export function $coveredBlank(): BlankNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const start = $nodeFrom(first)
  return $isBlank(start) && start.is($nodeUpTo(last)) ? start : null
}

/** Which blank of a block is selected, that the same one can be selected once the block is made anew. */
export function $coveredIn(block: ElementNode): ((again: ElementNode) => boolean) | null {
  const covered = $coveredBlank()
  if (!covered?.getParent()?.is(block)) return null
  const alike = JSON.stringify($blankOf(covered))
  const $alikeIn = (node: ElementNode) =>
    node
      .getChildren()
      .filter($isBlank)
      .filter((blank) => JSON.stringify($blankOf(blank)) === alike)
  const index = $alikeIn(block).findIndex((blank) => blank.is(covered))
  return (again) => {
    const blank = $alikeIn(again)[index]
    blank?.select(0, blank.getTextContentSize())
    return blank !== undefined
  }
}

/** The text node that begins at a point, also where the point stands at the end of the one before it. */
function $nodeFrom(point: PointType): LexicalNode | null {
  if (point.type === 'element') return point.getNode().getChildAtIndex(point.offset)
  const node = point.getNode()
  if (point.offset === 0) return node
  return point.offset === node.getTextContentSize() ? node.getNextSibling() : null
}

/** The text node that ends at a point, also where the point stands at the start of the one behind it. */
function $nodeUpTo(point: PointType): LexicalNode | null {
  if (point.type === 'element')
    return point.offset > 0 ? point.getNode().getChildAtIndex(point.offset - 1) : null
  const node = point.getNode()
  if (point.offset === 0) return node.getPreviousSibling()
  return $isTextNode(node) && point.offset === node.getTextContentSize() ? node : null
}
