import {
  $getNodeByKey,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import type { BlockId } from '../../../shared/draft/draft'
import { newId } from '../../../shared/draft/newId'
import { $blockIdOf, $setBlockId } from '../nodes/blockId'
import { ImageNode } from '../nodes/ImageNode'
import { PageBreakNode } from '../nodes/PageBreakNode'
import { $isTableCell, TableCellNode } from '../nodes/TableCellNode'
import { TableNode } from '../nodes/TableNode'
import { TableRowNode } from '../nodes/TableRowNode'
import { TextBlockNode } from '../nodes/TextBlockNode'

/**
 * The kinds of blocks, and their ids: a block keeps the id it was first seen with; what is split off, copied or new
 * gets one of its own, in the same undo step. What stands in a cell is part of its table and has none.
 */
export const BlocksExtension = defineExtension({
  name: 'zhangfa/blocks',
  nodes: () => [
    TextBlockNode,
    PageBreakNode,
    ImageNode,
    TableNode,
    TableRowNode,
    TableCellNode,
    { replace: ParagraphNode, with: () => new TextBlockNode(), withKlass: TextBlockNode },
  ],
  register(editor) {
    const owners = new Map<BlockId, NodeKey>()
    const $claim = (node: LexicalNode) => {
      const id = $blockIdOf(node)
      if ($isTableCell(node.getParent())) {
        if (id !== '') $setBlockId(node, '')
        return
      }
      const key = node.getKey()
      const owner = owners.get(id)
      if (owner === key) return
      if (id !== '' && (owner === undefined || !$holds(owner, id))) {
        owners.set(id, key)
        return
      }
      const fresh = newId()
      owners.set(fresh, key)
      $setBlockId(node, fresh)
    }
    return mergeRegister(
      editor.registerNodeTransform(TextBlockNode, $claim),
      editor.registerNodeTransform(PageBreakNode, $claim),
      editor.registerNodeTransform(ImageNode, $claim),
      editor.registerNodeTransform(TableNode, $claim),
    )
  },
})

function $holds(key: NodeKey, id: BlockId): boolean {
  const node = $getNodeByKey(key)
  return node?.isAttached() === true && $blockIdOf(node) === id
}
