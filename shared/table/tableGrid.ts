import type { Cell } from '../draft/draft'

/** A place in a table's grid: a cell, the continuation of one that began in a row above, or a gap. */
export type GridCell =
  | { readonly type: 'cell'; readonly cell: Cell; readonly columns: number; readonly rows: number }
  | { readonly type: 'continued'; readonly columns: number }
  | { readonly type: 'gap'; readonly columns: 1 }

export type TableGrid = { readonly columns: number; readonly rows: readonly (readonly GridCell[])[] }

type Above = { readonly columns: number; rowsLeft: number }

/**
 * Puts the cells of a table where they show, as a browser does: a cell takes the next free place of its row; what it
 * spans is taken in the rows below. Spans that reach out of the table or into another cell are cut; short rows are filled.
 */
export function toGrid(rows: readonly (readonly Cell[])[]): TableGrid {
  const above = new Map<number, Above>()
  const placed = rows.map((cells, index) => placeRow(cells, rows.length - index, above))
  const columns = Math.max(1, ...placed.map(countColumns))
  return { columns, rows: placed.map((row) => fill(row, columns)) }
}

function placeRow(cells: readonly Cell[], rowsToEnd: number, above: Map<number, Above>): GridCell[] {
  const row: GridCell[] = []
  const fresh: [number, Above][] = []
  const waiting = [...cells]
  let column = 0
  while (waiting.length > 0 || [...above.keys()].some((start) => start >= column)) {
    const spanning = above.get(column)
    const cell = spanning ? undefined : waiting.shift()
    if (spanning) {
      row.push({ type: 'continued', columns: spanning.columns })
      spanning.rowsLeft -= 1
      if (spanning.rowsLeft === 0) above.delete(column)
      column += spanning.columns
    } else if (cell) {
      const columns = freeColumns(column, cell.colSpan ?? 1, above)
      const height = Math.min(cell.rowSpan ?? 1, rowsToEnd)
      row.push({ type: 'cell', cell, columns, rows: height })
      if (height > 1) fresh.push([column, { columns, rowsLeft: height - 1 }])
      column += columns
    } else {
      row.push({ type: 'gap', columns: 1 })
      column += 1
    }
  }
  for (const [start, span] of fresh) above.set(start, span)
  return row
}

/** How many columns a cell really gets before it meets one from above. */
function freeColumns(column: number, wanted: number, above: ReadonlyMap<number, Above>): number {
  for (let taken = 1; taken < wanted; taken += 1) if (above.has(column + taken)) return taken
  return wanted
}

function countColumns(row: readonly GridCell[]): number {
  return row.reduce((sum, { columns }) => sum + columns, 0)
}

function fill(row: readonly GridCell[], columns: number): GridCell[] {
  const gap: GridCell = { type: 'gap', columns: 1 }
  return [...row, ...Array.from({ length: columns - countColumns(row) }, () => gap)]
}
