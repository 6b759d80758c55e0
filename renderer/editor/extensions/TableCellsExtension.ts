import { $getClipboardDataFromSelection, copyToClipboard } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  type TextFormatType,
} from 'lexical'
import { $reachesAcross, $removeAcross } from '../tables/acrossTables'
import { $changeTableByKey } from '../tables/tableActions'
import { $cellRange, $cellsIn, $isAtCellEdge, $manyCells, type CellRange } from '../tables/tablePlace'

/**
 * What is done to whole cells that are selected, and to a selection that reaches into a table from outside. Lexical's own
 * ways would tear cells out of their rows.
 */
export const TableCellsExtension = defineExtension({
  name: 'zhangfa/table-cells',
  register: (editor) =>
    mergeRegister(
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(
          command,
          (isBackward) => $removeSelected() || $staysInCell(isBackward, command === DELETE_WORD_COMMAND),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
      editor.registerCommand(REMOVE_TEXT_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => {
          const selection = $getSelection()
          if (!$manyCells(selection) && !$reachesAcross(selection)) return false
          const data = $getClipboardDataFromSelection(selection)
          void copyToClipboard(editor, event instanceof ClipboardEvent ? event : null, data)
          $addUpdateTag(CUT_TAG)
          return $removeSelected()
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $makeRoom, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(COMPOSITION_START_COMMAND, $makeRoom, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        PASTE_COMMAND,
        () => {
          const selection = $getSelection()
          if ($reachesAcross(selection)) $removeAcross(selection)
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $breakLine(), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => $breakLine(), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => {
          const range = $manyCells()
          if (range) $formatCells(range, format)
          return range !== null
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAGSTART_COMMAND,
        (event) => {
          if (!$manyCells()) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

/** Empties the selected cells; takes out what reaches across a table's border. */
function $removeSelected(): boolean {
  const selection = $getSelection()
  const range = $manyCells(selection)
  if (range) {
    $changeTableByKey({ type: 'clear' }, range)
    return true
  }
  if (!$reachesAcross(selection)) return false
  $removeAcross(selection)
  return true
}

/** A deletion that begins in a cell ends there. */
function $staysInCell(isBackward: boolean, isWord: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const cell = $cellRange(selection)?.anchor
  if (!cell) return false
  if ($isAtCellEdge(cell, selection.anchor, isBackward ? 'start' : 'end')) return true
  if (!isWord) return false
  selection.modify('extend', isBackward, 'word')
  if (!$cellRange(selection)?.focus.is(cell)) {
    const { key, offset, type } = selection.anchor
    const whole = isBackward ? cell.selectStart() : cell.selectEnd()
    whole.anchor.set(key, offset, type)
    $setSelection(whole)
    whole.removeText()
  } else selection.removeText()
  return true
}

/** What is typed over cells goes into the first of them, in place of its text; the others keep theirs. */
function $makeRoom(): false {
  const selection = $getSelection()
  const range = $manyCells(selection)
  const cell = range && $cellsIn(range)[0]
  if (cell) {
    cell.selectStart()
    $changeTableByKey({ type: 'clear' }, { table: range.table, anchor: cell, focus: cell, isMany: false })
  } else if ($reachesAcross(selection)) $removeAcross(selection)
  return false
}

/** Enter over cells does nothing: what it should break is not clear. */
function $breakLine(): boolean {
  const selection = $getSelection()
  if ($manyCells(selection)) return true
  if ($reachesAcross(selection)) $removeAcross(selection)
  return false
}

/** All of it takes the format; where all of it has it, none. */
function $formatCells(range: CellRange, format: TextFormatType): void {
  const texts = $cellsIn(range).flatMap((cell) => cell.getAllTextNodes().filter($isTextNode))
  const isOn = texts.length > 0 && texts.every((text) => text.hasFormat(format))
  for (const text of texts) if (text.hasFormat(format) === isOn) text.toggleFormat(format)
}
