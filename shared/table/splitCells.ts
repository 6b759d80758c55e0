import type { Cell } from '../draft/draft'
import { areasMeet, type Area, type Placed } from './placeCells'
import { emptyCell } from './tableContent'

/** The cells in a stretch of the grid that touch it, split into single places; the text stays in the first. */
export function splitCells(cells: readonly Placed<Cell>[], area: Area): Placed<Cell>[] {
  return cells.flatMap((cell) => {
    if (!areasMeet(cell, area)) return [cell]
    const places: Placed<Cell>[] = []
    for (let top = cell.top; top < cell.bottom; top++)
      for (let left = cell.left; left < cell.right; left++) {
        const isFirst = top === cell.top && left === cell.left
        places.push({
          item: isFirst ? cell.item : emptyCell(cell.item.align),
          top,
          left,
          bottom: top + 1,
          right: left + 1,
        })
      }
    return places
  })
}
