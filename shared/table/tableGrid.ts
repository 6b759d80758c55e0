import type { Cell } from '../draft/draft'
import { placeCells, type Placed } from './placeCells'

/** A place in a table's grid: a cell, the continuation of one that began in a row above, or a gap. */
export type GridCell =
  | { readonly type: 'cell'; readonly cell: Cell; readonly columns: number; readonly rows: number }
  | { readonly type: 'continued'; readonly columns: number }
  | { readonly type: 'gap'; readonly columns: 1 }

export type TableGrid = { readonly columns: number; readonly rows: readonly (readonly GridCell[])[] }

/** The cells of a table row by row where they show, each row as wide as the table: what spans into it and gaps included. */
export function toGrid(rows: readonly (readonly Cell[])[]): TableGrid {
  const grid = placeCells(rows)
  const columns = Math.max(1, grid.columns)
  const shown = rows.map((): Placed<Cell>[] => [])
  for (const cell of grid.cells) for (let row = cell.top; row < cell.bottom; row += 1) shown[row]?.push(cell)
  return { columns, rows: shown.map((cells, row) => toRow(cells, row, columns)) }
}

function toRow(cells: readonly Placed<Cell>[], row: number, columns: number): GridCell[] {
  const made: GridCell[] = []
  let column = 0
  const fillTo = (end: number) => {
    for (; column < end; column += 1) made.push({ type: 'gap', columns: 1 })
  }
  for (const { item, top, left, bottom, right } of cells.toSorted((one, other) => one.left - other.left)) {
    fillTo(left)
    const width = right - left
    made.push(
      top === row
        ? { type: 'cell', cell: item, columns: width, rows: bottom - top }
        : { type: 'continued', columns: width },
    )
    column = right
  }
  fillTo(columns)
  return made
}
