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
