import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { Grid, Placed } from '../../../shared/table/placeCells'
import { $textBlockAt } from '../caretPlace'
import type { TableCellNode } from '../nodes/TableCellNode'
import { $isTable, type TableNode } from '../nodes/TableNode'
import { $isTextBlock, type TextBlockNode } from '../nodes/TextBlockNode'
import { $leaveTable } from './tableActions'
import { $cellRange, $gridOf, $isAtCellEdge, $selectCells, placeOf, type CellRange } from './tablePlace'

type Direction = 'up' | 'down' | 'left' | 'right'

/** Up and down: to the cell that shows there, out of the table, and into one. False where the browser's own way is right. */
export function $moveUpDown(editor: LexicalEditor, to: 'up' | 'down', isExtending: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const range = $cellRange(selection)
  if (!range) return !isExtending && selection.isCollapsed() && $enterTable(editor, selection, to)
  const isOnEdge = range.isMany || $isOnEdgeLine(editor, selection, range.focus, to)
  if (!isOnEdge) return false
  if (isExtending) return $extend(range, to)
  const x = range.isMany ? null : caretX()
  const cell = $neighbour($gridOf(range.table), range.focus, to)
  if (cell) $enter(editor, cell, to, x)
  else $leave(editor, range.table, to, x)
  return true
}

/** Left and right with cells selected, and behind the last cell of the draft. */
export function $moveAcross(to: 'left' | 'right', isExtending: boolean): boolean {
  const selection = $getSelection()
  const range = $isRangeSelection(selection) ? $cellRange(selection) : null
  if (!$isRangeSelection(selection) || !range) return false
  if (range.isMany && !isExtending) {
    if (to === 'left') range.anchor.selectStart()
    else range.focus.selectEnd()
    return true
  }
  const isAtEdge = $isAtCellEdge(range.focus, selection.focus, to === 'left' ? 'start' : 'end')
  if (isExtending) return (range.isMany || isAtEdge) && $extend(range, to)
  const isLast = isAtEdge && to === 'right' && !range.table.getNextSibling() && selection.isCollapsed()
  if (!isLast || !range.focus.is(lastOf($gridOf(range.table)))) return false
  $leaveTable(range.table, 'after')
  return true
}

function $extend(range: CellRange, to: Direction): boolean {
  const cell = $neighbour($gridOf(range.table), range.focus, to)
  if (!cell) return range.isMany
  if (cell.is(range.anchor)) cell.selectEnd()
  else $selectCells(range.anchor, cell)
  return true
}

type CellGrid = Grid<{ readonly node: TableCellNode }>

function $neighbour(
  grid: ReturnType<typeof $gridOf>,
  cell: TableCellNode,
  to: Direction,
): TableCellNode | null {
  const from = placeOf(grid, cell)
  if (!from) return null
  const row = to === 'up' ? from.top - 1 : to === 'down' ? from.bottom : from.top
  const column = to === 'left' ? from.left - 1 : to === 'right' ? from.right : from.left
  return cellAt(grid, row, column)?.item.node ?? null
}

function cellAt<Item>(grid: Grid<Item>, row: number, column: number): Placed<Item> | undefined {
  return grid.cells.find(
    ({ top, left, bottom, right }) => top <= row && row < bottom && left <= column && column < right,
  )
}

function lastOf(grid: CellGrid): TableCellNode | undefined {
  return grid.cells.at(-1)?.item.node
}

/** From the block beside a table into its nearest row. */
function $enterTable(editor: LexicalEditor, selection: RangeSelection, to: 'up' | 'down'): boolean {
  const block = $textBlockAt(selection.focus)
  const beside = to === 'up' ? block?.getPreviousSibling() : block?.getNextSibling()
  if (!block || !$isTable(beside) || !isOnEdgeLineOf(editor, block, to)) return false
  $enterRow(editor, beside, to, caretX())
  return true
}

function $enterRow(editor: LexicalEditor, table: TableNode, to: 'up' | 'down', x: number | null): void {
  const grid = $gridOf(table)
  const row = to === 'down' ? 0 : grid.rows - 1
  const cells = grid.cells.filter(({ top, bottom }) => top <= row && row < bottom)
  const under = cells.findLast(({ item }) => {
    const left = editor.getElementByKey(item.node.getKey())?.getBoundingClientRect().left
    return x !== null && left !== undefined && left <= x
  })
  const cell = (under ?? cells[0])?.item.node
  if (cell) $enter(editor, cell, to, x)
}

function $leave(editor: LexicalEditor, table: TableNode, to: 'up' | 'down', x: number | null): void {
  const beside = to === 'up' ? table.getPreviousSibling() : table.getNextSibling()
  if ($isTable(beside)) $enterRow(editor, beside, to, x)
  else if ($isDecoratorNode(beside)) {
    const atom = $createNodeSelection()
    atom.add(beside.getKey())
    $setSelection(atom)
  } else if ($isTextBlock(beside)) $enter(editor, beside, to, x)
  else $leaveTable(table, to === 'up' ? 'before' : 'after')
}

/** Puts the caret into the nearest line of a cell or block, as near to a place across the page as it goes. */
function $enter(editor: LexicalEditor, into: ElementNode, to: 'up' | 'down', x: number | null): void {
  const line = x === null ? null : lineOf(editor, into, to)
  const found = line && x !== null ? document.caretPositionFromPoint(x, line) : null
  const node = found && $getNearestNodeFromDOMNode(found.offsetNode)
  if (found && $isTextNode(node) && into.isParentOf(node)) node.select(found.offset, found.offset)
  else if (to === 'up') into.selectEnd()
  else into.selectStart()
}

/** The middle of the first or last line, in CSS pixels of the window; null where it is out of sight. */
function lineOf(editor: LexicalEditor, into: ElementNode, to: 'up' | 'down'): number | null {
  const child: LexicalNode | null = to === 'up' ? into.getLastChild() : into.getFirstChild()
  const block = $isTextBlock(into) ? into : child
  const element = block && editor.getElementByKey(block.getKey())
  if (!element) return null
  const range = document.createRange()
  range.selectNodeContents(element)
  const lines = Array.from(range.getClientRects())
  const line = to === 'up' ? lines.at(-1) : lines[0]
  return line ? (line.top + line.bottom) / 2 : null
}

/** Does the caret stand in the first or last line of its cell? */
function $isOnEdgeLine(
  editor: LexicalEditor,
  selection: RangeSelection,
  cell: TableCellNode,
  to: 'up' | 'down',
): boolean {
  const paragraph = $textBlockAt(selection.focus)
  if (!paragraph?.is(to === 'up' ? cell.getFirstChild() : cell.getLastChild())) return false
  return isOnEdgeLineOf(editor, paragraph, to)
}

function isOnEdgeLineOf(editor: LexicalEditor, block: TextBlockNode, to: 'up' | 'down'): boolean {
  const element = editor.getElementByKey(block.getKey())
  const caret = caretBox()
  if (!element) return false
  if (!caret || caret.height === 0) return true
  const box = element.getBoundingClientRect()
  return to === 'up' ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height
}

/** Where the moving end of the selection stands in the window. */
function caretBox(): DOMRect | null {
  const selection = getSelection()
  if (!selection?.focusNode) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  return range.getBoundingClientRect()
}

function caretX(): number | null {
  const box = caretBox()
  if (box && box.height > 0) return box.left
  const node = getSelection()?.focusNode
  return node instanceof Element ? node.getBoundingClientRect().left : null
}
