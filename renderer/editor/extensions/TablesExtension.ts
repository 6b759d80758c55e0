import { $isElementNode, defineExtension, mergeRegister, type LexicalNode } from 'lexical'
import { plainParagraph } from '../nodes/blockShape'
import { $isTableCell, TableCellNode } from '../nodes/TableCellNode'
import { $isTable, TableNode } from '../nodes/TableNode'
import { $isTableRow, TableRowNode } from '../nodes/TableRowNode'
import { $createTextBlock, $isTextBlock, $setShape, $shapeOf, TextBlockNode } from '../nodes/TextBlockNode'

/** Keeps a table sayable in a draft: rows of cells, in each at least one paragraph, and nothing but paragraphs. */
export const TablesExtension = defineExtension({
  name: 'zhangfa/tables',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TableNode, (table) => {
        const rows = table.getChildren()
        for (const child of rows) if (!$isTableRow(child)) child.remove()
        if (rows.every((row) => !$isElementNode(row) || row.isEmpty())) table.remove()
      }),
      editor.registerNodeTransform(TableRowNode, (row) => {
        if (!$isTable(row.getParent())) $unwrap(row)
        else for (const child of row.getChildren()) if (!$isTableCell(child)) child.remove()
      }),
      editor.registerNodeTransform(TableCellNode, (cell) => {
        if ($isTableRow(cell.getParent())) $settleCell(cell)
        else $unwrap(cell)
      }),
      editor.registerNodeTransform(TextBlockNode, (block) => {
        if ($isTableCell(block.getParent()) && $shapeOf(block) !== plainParagraph)
          $setShape(block, plainParagraph)
      }),
    ),
})

/** A table put into a cell leaves its paragraphs there. */
function $settleCell(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isTextBlock(child)) continue
    for (const paragraph of $paragraphsIn(child)) child.insertBefore(paragraph, false)
    child.remove()
  }
  if (cell.isEmpty()) cell.append($createTextBlock())
}

/** A row without its table, a cell without its row: what a paste of a part may leave. */
function $unwrap(node: TableRowNode | TableCellNode): void {
  for (const child of node.getChildren()) node.insertBefore(child, false)
  node.remove()
}

function $paragraphsIn(node: LexicalNode): TextBlockNode[] {
  if ($isTextBlock(node)) return [node]
  if ($isElementNode(node)) return node.getChildren().flatMap($paragraphsIn)
  return node.isInline() ? [$createTextBlock().append(node)] : []
}
