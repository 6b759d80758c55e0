import { $getSelection, $isDecoratorNode, $isNodeSelection } from 'lexical'
import { $isTable } from './nodes/TableNode'
import { $createTextBlock } from './nodes/TextBlockNode'

/** With a table or page break selected, puts the caret into a new paragraph right behind it; else false. */
export function $goBehindAtom(): boolean {
  const selection = $getSelection()
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined
  if (!$isDecoratorNode(last) && !$isTable(last)) return false
  const block = $createTextBlock()
  last.insertAfter(block)
  block.select()
  return true
}

/** With the first or last piece of a text selected, an arrow out of the text leads into a new paragraph there; else false. */
export function $leaveText(to: 'before' | 'behind'): boolean {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  const edge = to === 'before' ? nodes[0] : nodes.at(-1)
  if (!$isDecoratorNode(edge) && !$isTable(edge)) return false
  if (to === 'before' ? edge.getPreviousSibling() : edge.getNextSibling()) return false
  const block = $createTextBlock()
  if (to === 'before') edge.insertBefore(block)
  else edge.insertAfter(block)
  block.select()
  return true
}
