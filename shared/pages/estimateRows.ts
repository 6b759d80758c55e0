import type { Layout } from '../layout/layout'
import { breakLines } from './breakLines'
import { toSetRun } from './toSetRun'
import { toRuns } from './pageItems'
import type { TableItem } from './pageItem'
import type { Cell } from '../draft/draft'

/** A line of a table is drawn a whole pixel wide. */
const pixelInTwips = 15

/** Heights of a table's rows in twips, its cells' lines estimated. What a merged cell needs beyond its rows, the last of them gets. */
export function estimateRows({ rows, headerRows, widths }: TableItem, layout: Layout): number[] {
  const { linePitch, line, cellMargin } = layout.table
  const heightOf = (lines: number) => lines * linePitch + (line / 8) * 20
  const heights: number[] = rows.map(() => heightOf(1))
  const spanning: { readonly row: number; readonly rows: number; readonly height: number }[] = []
  for (const [row, places] of rows.entries()) {
    let column = 0
    for (const place of places) {
      const width = sum(widths.slice(column, column + place.columns)) - 2 * cellMargin - pixelInTwips
      column += place.columns
      if (place.type !== 'cell') continue
      const role = row < headerRows ? 'tableHead' : 'table'
      const height = heightOf(linesIn(place.cell, role, width, layout))
      if (place.rows > 1) spanning.push({ row, rows: place.rows, height })
      else heights[row] = Math.max(heights[row] ?? 0, height)
    }
  }
  for (const { row, rows: count, height } of spanning) {
    const last = Math.min(row + count, rows.length) - 1
    const missing = height - sum(heights.slice(row, last + 1))
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing
  }
  return heights
}

function linesIn(cell: Cell, role: 'table' | 'tableHead', width: number, layout: Layout): number {
  const room = { first: width, others: width, chances: [], together: [] }
  const counts = cell.paragraphs.map(
    (spans) =>
      breakLines(
        toRuns(spans, role).map((run) => toSetRun(run, layout)),
        room,
      ).length,
  )
  return Math.max(1, sum(counts))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0)
}
