/** A stretch of a table's grid; `bottom` and `right` lie behind its last row and column. */
export type Area = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A cell, or whatever stands for one, and where it shows. */
export type Placed<Item> = Area & { readonly item: Item }

export type Grid<Item> = {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Placed<Item>[]
}

type Spanning = { readonly colSpan?: number | undefined; readonly rowSpan?: number | undefined }

/**
 * Puts the cells of a table where they show, as a browser does: a cell takes the next free place of its row. Spans that reach
 * out of the table or into another cell are cut; in rows that are too short places stay free.
 */
export function placeCells<Item extends Spanning>(rows: readonly (readonly Item[])[]): Grid<Item> {
  const cells: Placed<Item>[] = []
  /** By column, the first row in which it is free. */
  const freeFrom: number[] = []
  const isFree = (column: number, row: number) => (freeFrom[column] ?? 0) <= row
  rows.forEach((items, top) => {
    let column = 0
    for (const item of items) {
      while (!isFree(column, top)) column += 1
      const left = column
      const bottom = Math.min(top + (item.rowSpan ?? 1), rows.length)
      do {
        freeFrom[column] = bottom
        column += 1
      } while (column < left + (item.colSpan ?? 1) && isFree(column, top))
      cells.push({ item, top, left, bottom, right: column })
    }
  })
  return { rows: rows.length, columns: freeFrom.length, cells }
}

/** Whether two stretches share a place. */
export function areasMeet(a: Area, b: Area): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
}

/** The smallest stretch that holds both and cuts through no cell. */
export function wholeArea(grid: Grid<unknown>, one: Area, other: Area): Area {
  let area = span(one, other)
  for (;;) {
    const wider = grid.cells.reduce<Area>((sum, cell) => (areasMeet(cell, sum) ? span(sum, cell) : sum), area)
    if (sameArea(wider, area)) return area
    area = wider
  }
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right
}

function span(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }
}
