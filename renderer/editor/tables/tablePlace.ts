import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import {
  areasMeet,
  placeCells,
  wholeArea,
  type Area,
  type Grid,
  type Placed,
} from '../../../shared/table/placeCells'
import { $cellShapeOf, $isTableCell, type CellShape, type TableCellNode } from '../nodes/TableCellNode'
import { $isTable, type TableNode } from '../nodes/TableNode'
import { $isTableRow } from '../nodes/TableRowNode'
import { $cellsOf, $rowsOf } from './tableState'

/** The cell a node stands in, or is. */
export function $cellAround(node: LexicalNode | null): TableCellNode | null {
  for (let at = node; at; at = at.getParent()) if ($isTableCell(at)) return at
  return null
}

export function $tableAround(node: LexicalNode | null): TableNode | null {
  for (let at = node; at; at = at.getParent()) if ($isTable(at)) return at
  return null
}

/** The cell a point stands in; between cells, the one beside it. */
function $cellAt(point: PointType): TableCellNode | null {
  let node: LexicalNode = point.getNode()
  for (let offset = point.offset; $isTable(node) || $isTableRow(node); offset = 0) {
    const child: LexicalNode | null = node.getChildAtIndex(Math.min(offset, node.getChildrenSize() - 1))
    if (!child) return null
    node = child
  }
  return $cellAround(node)
}

/** Where a selection stands whose two ends are in one table. */
export type CellRange = {
  readonly table: TableNode
  readonly anchor: TableCellNode
  readonly focus: TableCellNode
  /** Whole cells are selected, not text in one. */
  readonly isMany: boolean
}

/** The cells a selection stands in; null where it does not stand in one table with both ends. */
export function $cellRange(selection: BaseSelection | null = $getSelection()): CellRange | null {
  if (!$isRangeSelection(selection)) return null
  const anchor = $cellAt(selection.anchor)
  if (!anchor) return null
  const focus = selection.isCollapsed() ? anchor : $cellAt(selection.focus)
  const table = $tableAround(anchor)
  if (!focus || !table?.is($tableAround(focus))) return null
  return { table, anchor, focus, isMany: !anchor.is(focus) }
}

/** Does the selection hold more than one cell? */
export function $manyCells(selection: BaseSelection | null = $getSelection()): CellRange | null {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const range = $cellRange(selection)
  return range?.isMany ? range : null
}

type CellItem = CellShape & { readonly node: TableCellNode }

/** Where the cells of a table show. */
export function $gridOf(table: TableNode): Grid<CellItem> {
  return placeCells(
    $rowsOf(table).map((row) => $cellsOf(row).map((node) => ({ ...$cellShapeOf(node), node }))),
  )
}

export function placeOf(grid: Grid<CellItem>, cell: TableCellNode): Placed<CellItem> | undefined {
  return grid.cells.find(({ item }) => item.node.is(cell))
}

/** The stretch of the grid that the selected cells take. */
export function areaOf(grid: Grid<CellItem>, { anchor, focus }: CellRange): Area {
  const [from, to] = [placeOf(grid, anchor), placeOf(grid, focus)]
  return from && to ? wholeArea(grid, from, to) : { top: 0, left: 0, bottom: grid.rows, right: grid.columns }
}

/** The selected cells, row by row. */
export function $cellsIn(range: CellRange): TableCellNode[] {
  if (!range.isMany) return [range.anchor]
  const grid = $gridOf(range.table)
  const area = areaOf(grid, range)
  return grid.cells.filter((cell) => areasMeet(cell, area)).map(({ item }) => item.node)
}

/** Selects the cells of a stretch; in one cell alone it sets the caret at the end of its text. */
export function $selectArea(table: TableNode, area: Area): void {
  const grid = $gridOf(table)
  const inside = grid.cells.filter((cell) => areasMeet(cell, area))
  const first = inside.find(({ top, left }) => top <= area.top && left <= area.left) ?? inside[0]
  const last =
    inside.find(({ bottom, right }) => bottom >= area.bottom && right >= area.right) ?? inside.at(-1)
  if (!first || !last) table.selectStart()
  else if (first === last) first.item.node.selectEnd()
  else $selectCells(first.item.node, last.item.node)
}

/** Selects from one cell to another. */
export function $selectCells(anchor: TableCellNode, focus: TableCellNode): void {
  const { key, offset, type } = focus.selectEnd().focus
  anchor.selectStart().focus.set(key, offset, type)
}

/** Does a point stand at the very edge of its cell's text? */
export function $isAtCellEdge(cell: TableCellNode, point: PointType, edge: 'start' | 'end'): boolean {
  let node: LexicalNode = point.getNode()
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  if (edge === 'start' ? point.offset > 0 : point.offset < size) return false
  for (; !node.is(cell);) {
    if (edge === 'start' ? node.getPreviousSibling() : node.getNextSibling()) return false
    const parent: LexicalNode | null = node.getParent()
    if (!parent) return false
    node = parent
  }
  return true
}

/** With whole cells selected, puts the caret at the end of the one the selection ends in. */
export function $leaveCells(): RangeSelection | null {
  return $manyCells()?.focus.selectEnd() ?? null
}
