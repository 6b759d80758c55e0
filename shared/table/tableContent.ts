import type { Block, Cell } from '../draft/draft'
import { areasMeet, placeCells, type Area, type Grid, type Placed } from './placeCells'

/** A table without its id. */
export type TableContent = Omit<Extract<Block, { type: 'table' }>, 'id'>

/** A table of empty cells, its first row a header. */
export function newTable(rows: number, columns: number): TableContent {
  return {
    type: 'table',
    headerRows: 1,
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => emptyCell())),
  }
}

export function emptyCell(align?: Cell['align']): Cell {
  return { paragraphs: [[]], ...(align && { align }) }
}

/** What holds the alignment of a cell, with another. */
export function aligned<Item extends Pick<Cell, 'align'>>(
  cell: Item,
  align: 'start' | 'center' | 'right',
): Item {
  const other = { ...cell }
  delete other.align
  return align === 'start' ? other : { ...other, align }
}

/** Whether a cell holds any text. */
export function isEmptyCell({ paragraphs }: Cell): boolean {
  return paragraphs.every((spans) => spans.every(({ text }) => text === ''))
}

/**
 * The rows of a grid, free places filled. Rows and columns in which no cell begins are left out, as nothing could be
 * written in them; `columns` says which ones stayed.
 */
export function toRows(
  grid: Grid<Cell>,
  fill: (row: number, column: number) => Cell = () => emptyCell(),
): { readonly rows: Cell[][]; readonly columns: readonly number[] } {
  const whole = [...grid.cells, ...freePlaces(grid, fill)]
  const keptRows = beginnings(whole, 'top', grid.rows)
  const columns = beginnings(whole, 'left', grid.columns)
  const rows: Placed<Cell>[][] = keptRows.map(() => [])
  const rowOf = new Map(keptRows.map((row, index) => [row, index]))
  for (const cell of whole) rows[rowOf.get(cell.top) ?? 0]?.push(cell)
  const counter = (kept: readonly number[], size: number) => {
    const before = Array.from({ length: size + 1 }, () => 0)
    for (const line of kept) before[line + 1] = 1
    for (let line = 1; line <= size; line++) before[line] = (before[line] ?? 0) + (before[line - 1] ?? 0)
    return (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0)
  }
  const countRows = counter(keptRows, grid.rows)
  const countColumns = counter(columns, grid.columns)
  return {
    rows: rows.map((row) =>
      row
        .sort((a, b) => a.left - b.left)
        .map(({ item, top, left, bottom, right }) =>
          withSpans(item, countRows(top, bottom), countColumns(left, right)),
        ),
    ),
    columns,
  }
}

/** The cell as wide and high as said; the same object where it is so already. */
function withSpans(cell: Cell, rowSpan: number, colSpan: number): Cell {
  if ((cell.rowSpan ?? 1) === rowSpan && (cell.colSpan ?? 1) === colSpan) return cell
  const { paragraphs, align } = cell
  return {
    paragraphs,
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(align && { align }),
  }
}

function freePlaces(grid: Grid<Cell>, fill: (row: number, column: number) => Cell): Placed<Cell>[] {
  const taken = Array.from({ length: grid.rows }, () => new Uint8Array(grid.columns))
  for (const { top, left, bottom, right } of grid.cells)
    for (let row = top; row < bottom; row++) taken[row]?.fill(1, left, right)
  return taken.flatMap((places, top) =>
    Array.from(places).flatMap((isTaken, left) =>
      isTaken ? [] : [{ item: fill(top, left), top, left, bottom: top + 1, right: left + 1 }],
    ),
  )
}

function beginnings(cells: readonly Placed<unknown>[], edge: 'top' | 'left', size: number): number[] {
  const begins = new Uint8Array(size)
  for (const cell of cells) begins[cell[edge]] = 1
  return Array.from(begins.keys()).filter((line) => begins[line] === 1)
}

/** The widths of a table's columns as parts of a whole; equal where none are stored that fit. */
export function widthsOf(
  content: Pick<TableContent, 'widths' | 'rows'>,
  columns = placeCells(content.rows).columns,
): number[] {
  const stored = content.widths
  const parts = stored?.length === columns ? stored : Array.from({ length: columns }, () => 1)
  const sum = parts.reduce((whole, part) => whole + part, 0)
  return parts.map((part) => part / sum)
}

/** A table of these cells, whose widths go with the columns that stay. */
export function tableOf(
  content: TableContent,
  size: Pick<Grid<Cell>, 'rows' | 'columns'>,
  cells: readonly Placed<Cell>[],
): TableContent {
  const { rows, columns } = toRows({ ...size, cells })
  const { widths, ...rest } = content
  if (widths?.length !== size.columns) return { ...rest, rows }
  const parts = widthsOf(content, size.columns)
  const kept = columns.map((column, index) =>
    parts.slice(column, columns[index + 1] ?? size.columns).reduce((sum, part) => sum + part, 0),
  )
  return { ...rest, widths: columns.length === size.columns ? widths : kept, rows }
}

/** The cells of a stretch as a table of their own; one that reaches out of it is cut. */
export function sliceTable(content: TableContent, area: Area): TableContent {
  const cells = placeCells(content.rows).cells.flatMap((cell) =>
    areasMeet(cell, area)
      ? [
          {
            item: cell.item,
            top: Math.max(cell.top, area.top) - area.top,
            left: Math.max(cell.left, area.left) - area.left,
            bottom: Math.min(cell.bottom, area.bottom) - area.top,
            right: Math.min(cell.right, area.right) - area.left,
          },
        ]
      : [],
  )
  const size = { rows: area.bottom - area.top, columns: area.right - area.left }
  const headerRows = area.top === 0 ? content.headerRows : 0
  return tableOf({ type: 'table', headerRows, rows: [] }, size, cells)
}
