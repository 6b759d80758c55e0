import { $getSelection, $isRangeSelection, $isTextNode, type LexicalNode, type PointType } from 'lexical'
import { $isBlank, type BlankNode } from './nodes/BlankNode'

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
