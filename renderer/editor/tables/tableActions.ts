import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalNode,
} from 'lexical'
import { changeTable, type TableAction } from '../../../shared/table/changeTable'
import type { TableContent } from '../../../shared/table/tableContent'
import { $blockAt } from '../caretPlace'
import { $isTable, type TableNode } from '../nodes/TableNode'
import { plainParagraph } from '../nodes/blockShape'
import { $createTextBlock, $isTextBlock, $shapeOf } from '../nodes/TextBlockNode'
import { $cellRange, $gridOf, $selectArea, areaOf, type CellRange } from './tablePlace'
import { $createTable, $readTable, $updateTable } from './tableState'

/** Changes the table that holds the selection, at the selected cells, which are selected again; false elsewhere. */
export function $changeTable(
  action: TableAction | { readonly type: 'delete' },
  range = $cellRange(),
): boolean {
  if (!range) return false
  const { table } = range
  if (action.type === 'delete') $removeTable(table)
  else {
    const content = $readTable(table)
    const changed = changeTable(content, $areaOf(range), action)
    if (changed === null) $removeTable(table)
    else {
      $updateTable(table, changed.content, content)
      $selectArea(table, changed.area)
    }
  }
  return true
}

/** The same as a step of its own, from a key. */
export function $changeTableByKey(action: TableAction, range = $cellRange()): boolean {
  $addUpdateTag(HISTORY_PUSH_TAG)
  return $changeTable(action, range)
}

/**
 * Puts a table behind the block with the caret, before an empty paragraph, where no caret stands at the end; two tables
 * are kept apart by a paragraph, or Word would make them one. The caret goes into its first cell.
 */
export function $insertTable(content: TableContent): void {
  const table = $createTable(content)
  const selection = $getSelection()
  if ($isRangeSelection(selection) && !selection.isCollapsed() && !$cellRange(selection))
    selection.removeText()
  const beside = $isRangeSelection(selection) ? $blockAt(selection.focus) : $getRoot().getLastChild()
  if (beside === null) $getRoot().append(table)
  else if (isEmptyParagraph(beside)) $takePlaceOf(beside, table)
  else beside.insertAfter(table)
  if ($isTable(table.getPreviousSibling())) table.insertBefore($createTextBlock(), false)
  if ($isTable(table.getNextSibling())) table.insertAfter($createTextBlock(), false)
  table.selectStart()
}

/** An empty line made for the table goes, where another one follows to write on in. */
function $takePlaceOf(line: LexicalNode, table: TableNode): void {
  line.insertBefore(table)
  if ($isTextBlock(line.getNextSibling())) line.remove()
}

/** Puts the caret behind a table or before it, into a paragraph made for it where there is none. */
export function $leaveTable(table: TableNode, edge: 'before' | 'after'): void {
  const beside = edge === 'before' ? table.getPreviousSibling() : table.getNextSibling()
  if ($isTextBlock(beside)) {
    if (edge === 'before') beside.selectEnd()
    else beside.selectStart()
    return
  }
  $addUpdateTag(HISTORY_PUSH_TAG)
  const paragraph = $createTextBlock()
  if (edge === 'before') table.insertBefore(paragraph, false)
  else table.insertAfter(paragraph, false)
  paragraph.select()
}

function $areaOf(range: CellRange) {
  return areaOf($gridOf(range.table), range)
}

/** What follows takes the caret, else what stands before. */
function $removeTable(table: TableNode): void {
  const [next, previous] = [table.getNextSibling(), table.getPreviousSibling()]
  if ($isTextBlock(next)) next.selectStart()
  else if ($isTextBlock(previous)) previous.selectEnd()
  else {
    const paragraph = $createTextBlock()
    table.insertAfter(paragraph, false)
    paragraph.select()
  }
  table.remove()
}

function isEmptyParagraph(node: LexicalNode): boolean {
  return $isTextBlock(node) && node.isEmpty() && $shapeOf(node).type === plainParagraph.type
}
