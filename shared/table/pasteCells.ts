import type { Cell } from '../draft/draft'
import { areasMeet, placeCells, type Area, type Placed } from './placeCells'
import { splitCells } from './splitCells'
import { emptyCell, tableOf, type TableContent } from './tableContent'

/**
 * Lays cells over a table from the first selected one on; it grows where they reach out of it. One cell, pasted over several
 * selected ones, goes into each. What it lies over and is merged is split first.
 */
export function pasteCells(
  content: TableContent,
  selected: Area,
  pasted: TableContent,
): { readonly content: TableContent; readonly area: Area } {
  const source = placeCells(pasted.rows)
  const isOne = source.cells.length === 1
  const target = placeCells(content.rows)
  const area: Area = {
    top: selected.top,
    left: selected.left,
    bottom: isOne ? selected.bottom : selected.top + source.rows,
    right: isOne ? selected.right : selected.left + source.columns,
  }
  const size = { rows: Math.max(target.rows, area.bottom), columns: Math.max(target.columns, area.right) }
  const laid = isOne
    ? intoEach(target.cells, area, source.cells[0]?.item ?? emptyCell())
    : [
        ...splitCells(target.cells, area).filter((cell) => !areasMeet(cell, area)),
        ...source.cells.map((cell) => movedBy(cell, area)),
      ]
  return { content: tableOf(withColumns(content, target.columns, size.columns), size, laid), area }
}

function intoEach(cells: readonly Placed<Cell>[], area: Area, { paragraphs }: Cell): Placed<Cell>[] {
  return cells.map((cell) =>
    // Each its own list: it stands for the one cell it is shown in.
    areasMeet(cell, area) ? { ...cell, item: { ...cell.item, paragraphs: [...paragraphs] } } : cell,
  )
}

function movedBy(cell: Placed<Cell>, { top, left }: Area): Placed<Cell> {
  return {
    item: cell.item,
    top: cell.top + top,
    left: cell.left + left,
    bottom: cell.bottom + top,
    right: cell.right + left,
  }
}

/** Columns that are new are as wide as the last one. */
function withColumns(content: TableContent, before: number, after: number): TableContent {
  const { widths } = content
  if (widths?.length !== before || after === before) return content
  return {
    ...content,
    widths: [...widths, ...Array.from({ length: after - before }, () => widths.at(-1) ?? 1)],
  }
}
