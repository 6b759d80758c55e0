import type { Cell } from '../draft/draft'
import { pasteCells } from './pasteCells'
import { areasMeet, placeCells, wholeArea, type Area, type Grid } from './placeCells'
import { splitCells } from './splitCells'
import { aligned, emptyCell, isEmptyCell, tableOf, toRows, type TableContent } from './tableContent'

/** What a writer does with a table, at the selected cells. */
export type TableAction =
  | { readonly type: 'insertRows'; readonly side: 'before' | 'after' }
  | { readonly type: 'insertColumns'; readonly side: 'before' | 'after' }
  | { readonly type: 'deleteRows' }
  | { readonly type: 'deleteColumns' }
  | { readonly type: 'merge' }
  | { readonly type: 'split' }
  | { readonly type: 'toggleHeader' }
  | { readonly type: 'toggleLandscape' }
  | { readonly type: 'align'; readonly align: 'start' | 'center' | 'right' }
  | { readonly type: 'clear' }
  | { readonly type: 'paste'; readonly content: TableContent }
  /** Parts of the whole, one a column; without them all columns are as wide. */
  | { readonly type: 'setWidths'; readonly widths?: readonly number[] }

/** A table after a change and the cells that are selected in it then. */
export type ChangedTable = { readonly content: TableContent; readonly area: Area }

/** The table changed; null where nothing of it is left. Cells whose text stays keep their `paragraphs`. */
export function changeTable(content: TableContent, selected: Area, action: TableAction): ChangedTable | null {
  const changed = change(content, selected, action)
  return changed && { ...changed, area: inside(changed.area, placeCells(changed.content.rows)) }
}

function change(content: TableContent, selected: Area, action: TableAction): ChangedTable | null {
  const grid = placeCells(content.rows)
  const area = wholeArea(grid, selected, selected)
  switch (action.type) {
    case 'insertRows':
      return insertLines(content, grid, area, rowAxis, action.side)
    case 'insertColumns':
      return insertLines(content, grid, area, columnAxis, action.side)
    case 'deleteRows':
      return deleteLines(content, grid, area, rowAxis)
    case 'deleteColumns':
      return deleteLines(content, grid, area, columnAxis)
    case 'merge':
      return merge(content, grid, area)
    case 'split':
      return { content: tableOf(content, grid, splitCells(grid.cells, area)), area }
    case 'toggleHeader':
      return { content: { ...content, headerRows: content.headerRows === 1 ? 0 : 1 }, area }
    case 'toggleLandscape': {
      const { landscape, ...upright } = content
      return { content: landscape ? upright : { ...content, landscape: true }, area }
    }
    case 'align':
      return { content: mapCells(content, grid, area, (cell) => aligned(cell, action.align)), area }
    case 'clear':
      return { content: mapCells(content, grid, area, cleared), area }
    case 'paste':
      return pasteCells(content, area, action.content)
    case 'setWidths': {
      const equal = { ...content }
      delete equal.widths
      return { content: { ...equal, ...(action.widths && { widths: [...action.widths] }) }, area }
    }
  }
}

type Axis = {
  readonly start: 'top' | 'left'
  readonly end: 'bottom' | 'right'
  readonly size: 'rows' | 'columns'
}
const rowAxis: Axis = { start: 'top', end: 'bottom', size: 'rows' }
const columnAxis: Axis = { start: 'left', end: 'right', size: 'columns' }

/** As many lines as are selected, set like the one they are put beside; a cell they fall into grows. */
function insertLines(
  content: TableContent,
  grid: Grid<Cell>,
  area: Area,
  { start, end, size }: Axis,
  side: 'before' | 'after',
): ChangedTable {
  const count = area[end] - area[start]
  const at = side === 'before' ? area[start] : area[end]
  const beside = side === 'before' ? at : at - 1
  const model = new Map<number, Cell>()
  for (const cell of grid.cells)
    if (cell[start] <= beside && beside < cell[end])
      for (
        let place = cell[start === 'top' ? 'left' : 'top'];
        place < cell[start === 'top' ? 'right' : 'bottom'];
        place++
      )
        model.set(place, cell.item)
  const cells = grid.cells.map((cell) => {
    const moved = cell[start] >= at ? count : 0
    const grown = moved > 0 || cell[end] > at ? count : 0
    return { ...cell, [start]: cell[start] + moved, [end]: cell[end] + grown }
  })
  const wider = { ...grid, [size]: grid[size] + count, cells }
  const { rows } = toRows(wider, (row, column) => emptyCell(model.get(start === 'top' ? column : row)?.align))
  const widths = start === 'left' && content.widths?.length === grid.columns ? content.widths : undefined
  const part = widths?.[beside] ?? 1
  return {
    content: {
      ...content,
      rows,
      ...(widths && { widths: widths.toSpliced(at, 0, ...Array.from({ length: count }, () => part)) }),
    },
    area: { ...area, [start]: at, [end]: at + count },
  }
}

function deleteLines(
  content: TableContent,
  grid: Grid<Cell>,
  area: Area,
  { start, end, size }: Axis,
): ChangedTable | null {
  const [from, to] = [area[start], area[end]]
  const count = to - from
  if (count >= grid[size]) return null
  const moved = (edge: number) => (edge <= from ? edge : edge < to ? from : edge - count)
  const cells = grid.cells.flatMap((cell) => {
    const kept = { ...cell, [start]: moved(cell[start]), [end]: moved(cell[end]) }
    return kept[end] > kept[start] ? [kept] : []
  })
  const narrower = { ...grid, [size]: grid[size] - count }
  const left = content.widths?.length === grid.columns ? content.widths : undefined
  const widths = start === 'left' ? left?.toSpliced(from, count) : left
  const changed = tableOf({ ...content, ...(widths && { widths }) }, narrower, cells)
  const after = placeCells(changed.rows)
  const line = Math.min(from, after[size] - 1)
  const other =
    start === 'top' ? { left: area.left, right: area.left + 1 } : { top: area.top, bottom: area.top + 1 }
  return { content: changed, area: { ...area, ...other, [start]: line, [end]: line + 1 } }
}

function merge(content: TableContent, grid: Grid<Cell>, area: Area): ChangedTable {
  const inside = grid.cells
    .filter((cell) => areasMeet(cell, area))
    .sort((a, b) => a.top - b.top || a.left - b.left)
  const [first] = inside
  if (!first || inside.length === 1) return { content: tableOf(content, grid, grid.cells), area }
  const texts = inside.filter(({ item }) => !isEmptyCell(item)).flatMap(({ item }) => item.paragraphs)
  const { align } = first.item
  const item: Cell = { paragraphs: texts.length > 0 ? texts : [[]], ...(align && { align }) }
  const others = grid.cells.filter((cell) => !areasMeet(cell, area))
  const changed = tableOf(content, grid, [...others, { ...area, item }])
  const place = placeCells(changed.rows).cells.find(({ item: cell }) => cell.paragraphs === item.paragraphs)
  return { content: changed, area: place ?? area }
}

function mapCells(
  content: TableContent,
  grid: Grid<Cell>,
  area: Area,
  change: (cell: Cell) => Cell,
): TableContent {
  let at = -1
  const inArea = (cell: Cell) => {
    const place = grid.cells[(at += 1)]
    return place && areasMeet(place, area) ? change(cell) : cell
  }
  return { ...content, rows: content.rows.map((row) => row.map(inArea)) }
}

/** Lines that a change left without a cell went: what was selected may reach beyond what is there. */
function inside({ top, left, bottom, right }: Area, { rows, columns }: Grid<Cell>): Area {
  const first = { top: Math.min(top, rows - 1), left: Math.min(left, columns - 1) }
  return {
    ...first,
    bottom: Math.max(first.top + 1, Math.min(bottom, rows)),
    right: Math.max(first.left + 1, Math.min(right, columns)),
  }
}

function cleared(cell: Cell): Cell {
  return isEmptyCell(cell) ? cell : { ...cell, paragraphs: [[]] }
}
