import type { OpenTable } from './openTable'

/** Twips; narrower columns are what rounding leaves between two edges that were one. */
const widestSliver = 3

/** A table without columns that nobody can see; the table itself where it has none, or where a cell stands in nothing else. */
export function withoutSlivers(table: OpenTable): OpenTable {
  const isSliver = table.widths.map((width) => width > 0 && width <= widestSliver)
  if (!isSliver.includes(true)) return table
  const visible = (from: number, count: number) =>
    count - isSliver.slice(from, from + count).filter(Boolean).length
  const rows = table.rows.map((row) => {
    let column = row.before
    const cells = row.cells.map((cell) => {
      const columns = visible(column, cell.columns)
      column += cell.columns
      return { ...cell, columns }
    })
    return { ...row, cells, before: visible(0, row.before) }
  })
  if (rows.some(({ cells }) => cells.some(({ columns }) => columns === 0))) return table
  return { ...table, rows, widths: table.widths.filter((_, index) => !isSliver[index]) }
}
