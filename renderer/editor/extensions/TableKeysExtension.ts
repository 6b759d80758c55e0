import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import { $coveredBlank } from '../coveredBlank'
import { $moveAcross, $moveUpDown } from '../tables/cellArrows'
import { $changeTableByKey, $leaveTable } from '../tables/tableActions'
import { $cellRange, $gridOf, $leaveCells, placeOf, type CellRange } from '../tables/tablePlace'

/** Tab walks the cells, arrows go from cell to cell and out of the table, Escape leaves selected cells for the text. */
export const TableKeysExtension = defineExtension({
  name: 'zhangfa/table-keys',
  register(editor) {
    const onArrow = (event: KeyboardEvent, $move: () => boolean) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !$move()) return false
      event.preventDefault()
      return true
    }
    return mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
          const range = $cellRange()
          if (!range || $coveredBlank()) return false
          event.preventDefault()
          $walkCells(range, event.shiftKey)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => onArrow(event, () => $moveUpDown(editor, 'up', event.shiftKey)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => onArrow(event, () => $moveUpDown(editor, 'down', event.shiftKey)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_LEFT_COMMAND,
        (event) => onArrow(event, () => $moveAcross('left', event.shiftKey)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_RIGHT_COMMAND,
        (event) => onArrow(event, () => $moveAcross('right', event.shiftKey)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => $leaveCells() !== null, COMMAND_PRIORITY_HIGH),
    )
  },
})

/** To the text of the next cell, which is selected; from the last one into a new row, from the first one out of the table. */
function $walkCells(range: CellRange, isBackward: boolean): void {
  const cells = $gridOf(range.table).cells
  const at = cells.findIndex(({ item }) => item.node.is(range.focus))
  const next = cells[at + (isBackward ? -1 : 1)]
  if (next) {
    const cell = next.item.node
    const { key, offset, type } = cell.selectEnd().focus
    cell.selectStart().focus.set(key, offset, type)
  } else if (isBackward) {
    if ($isRangeSelection($getSelection())) range.focus.selectStart()
  } else $addRow(range)
}

function $addRow({ table, focus }: CellRange): void {
  $changeTableByKey({ type: 'insertRows', side: 'after' }, { table, anchor: focus, focus, isMany: false })
  const grid = $gridOf(table)
  const first = grid.cells.find(({ top, left }) => top === grid.rows - 1 && left === 0)
  if (first && placeOf(grid, first.item.node)) first.item.node.selectStart()
  else $leaveTable(table, 'after')
}
