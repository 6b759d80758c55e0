import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toGrid } from '../../../shared/table/tableGrid'
import { cell } from '../../electron/export/drafts'

it('puts cells beside those that reach down from the row above', () => {
  const { columns, rows } = toGrid([[cell('甲', { rowSpan: 2 }), cell('乙')], [cell('丙')]])

  expect(columns).toBe(2)
  expect(rows.map((row) => row.map(({ type }) => type))).toEqual([
    ['cell', 'cell'],
    ['continued', 'cell'],
  ])
})

it('cuts a cell that would reach out of the table', () => {
  const [row] = toGrid([[cell('甲', { rowSpan: 9 })]]).rows

  expect(row?.[0]).toMatchObject({ rows: 1 })
})

it('fills every row to the same width and loses no cell, for any spans', () => {
  const anyCell = fc.record(
    { colSpan: fc.integer({ min: 2, max: 5 }), rowSpan: fc.integer({ min: 2, max: 5 }) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }), (spans) => {
      const cells = spans.map((row) => row.map((span) => ({ paragraphs: [], ...span })))
      const grid = toGrid(cells)

      const widths = grid.rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0))
      expect(widths.every((width) => width === grid.columns)).toBe(true)
      const kept = grid.rows.map((row) => row.flatMap((place) => (place.type === 'cell' ? [place.cell] : [])))
      expect(kept).toEqual(cells)
    }),
  )
})
