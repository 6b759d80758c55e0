import {
  $createLineBreakNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  mergeRegister,
  RootNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalNode,
} from 'lexical'
import { $isTable } from '../nodes/TableNode'
import { $createTextBlock, $isTextBlock, $setShape, $shapeOf, TextBlockNode } from '../nodes/TextBlockNode'

/** The title is one block whatever is typed, pasted or dropped into it. */
export const TitleExtension = defineExtension({
  name: 'zhangfa/title',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextBlockNode, (block) => {
        if ($shapeOf(block).type !== 'title') $setShape(block, { type: 'title' })
      }),
      editor.registerNodeTransform(RootNode, $joinBlocks),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => {
          selection.insertNodes($flatten(nodes))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

function $joinBlocks(): void {
  const [first, ...rest] = $getRoot().getChildren()
  if (!$isTextBlock(first)) {
    if (first === undefined) $getRoot().append($createTextBlock({ type: 'title' }))
    return
  }
  for (const block of rest) {
    if ($isElementNode(block))
      first.append(...(first.isEmpty() ? [] : [$createTextNode(' ')]), ...$flatten([block]))
    block.remove()
  }
}

function $flatten(nodes: readonly LexicalNode[]): LexicalNode[] {
  return nodes.flatMap((node) => {
    if ($isTable(node)) return [$createTextNode(node.getTextContent().replace(/\s+/g, ' '))]
    if ($isElementNode(node)) return node.getChildren()
    return $isLineBreakNode(node) ? [$createLineBreakNode()] : [node]
  })
}
