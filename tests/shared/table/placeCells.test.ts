import { expect, it } from 'vitest'
import { placeCells, wholeArea } from '../../../shared/table/placeCells'

type Spans = { readonly colSpan?: number; readonly rowSpan?: number }

it('puts cells where a browser shows them', () => {
  const grid = placeCells<Spans>([[{ rowSpan: 2 }, { colSpan: 2 }], [{}, { rowSpan: 9 }], [{}]])
  expect({ rows: grid.rows, columns: grid.columns }).toEqual({ rows: 3, columns: 3 })
  expect(grid.cells.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
    [0, 0, 2, 1],
    [0, 1, 1, 3],
    [1, 1, 2, 2],
    [1, 2, 3, 3],
    [2, 0, 3, 1],
  ])
})

it('widens a selection until it cuts through no cell', () => {
  const grid = placeCells<Spans>([
    [{ colSpan: 2 }, {}],
    [{}, { rowSpan: 2 }, {}],
    [{}, {}],
  ])
  const [wide, , first] = grid.cells
  if (!wide || !first) throw new Error('no cells')
  expect(wholeArea(grid, wide, first)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 })
  expect(wholeArea(grid, first, { top: 1, left: 1, bottom: 2, right: 2 })).toEqual({
    top: 1,
    left: 0,
    bottom: 3,
    right: 2,
  })
})
