import { NodeSelectionDataSelectedExtension } from '@lexical/extension'
import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $isDecoratorNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  isDOMNode,
} from 'lexical'
import { PageBreakNode } from '../nodes/PageBreakNode'
import { TableNode } from '../nodes/TableNode'

/** Tables and page breaks are selected by a click, and look it. */
export const AtomsExtension = defineExtension({
  name: 'zhangfa/atoms',
  dependencies: [configExtension(NodeSelectionDataSelectedExtension, { nodes: [PageBreakNode, TableNode] })],
  register: (editor) =>
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null
        if (!$isDecoratorNode(node)) return false
        const atom = $createNodeSelection()
        atom.add(node.getKey())
        $setSelection(atom)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})
