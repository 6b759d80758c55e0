import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../shared/draft/draft'
import { changeTable, type TableAction } from '../../../shared/table/changeTable'
import { placeCells, type Area } from '../../../shared/table/placeCells'
import { newTable, sliceTable, type TableContent } from '../../../shared/table/tableContent'

const cell = (text: string, spans: Pick<Cell, 'colSpan' | 'rowSpan' | 'align'> = {}): Cell => ({
  paragraphs: [text === '' ? [] : [{ text }]],
  ...spans,
})
const tableOf = (rows: Cell[][], more: Partial<TableContent> = {}): TableContent => ({
  type: 'table',
  headerRows: 0,
  rows,
  ...more,
})
const one = (top: number, left: number): Area => ({ top, left, bottom: top + 1, right: left + 1 })
const textOfCell = ({ paragraphs }: Cell) =>
  paragraphs.map((spans) => spans.map(({ text }) => text).join('')).join('/')
/** Cells as text, with their spans where they have any. */
const show = (content: TableContent | undefined) =>
  content?.rows.map((row) =>
    row.map(
      (each) =>
        `${textOfCell(each)}${each.colSpan ? `→${each.colSpan}` : ''}${each.rowSpan ? `↓${each.rowSpan}` : ''}`,
    ),
  )
const change = (content: TableContent, area: Area, action: TableAction) => changeTable(content, area, action)

const nine = () =>
  tableOf([
    [cell('1'), cell('2'), cell('3')],
    [cell('4'), cell('5'), cell('6')],
    [cell('7'), cell('8'), cell('9')],
  ])

describe('a table', () => {
  it('gets as many rows as are selected, set like the one beside, and they are selected', () => {
    const table = tableOf([
      [cell('1', { align: 'right' }), cell('2')],
      [cell('3'), cell('4')],
    ])
    const changed = change(
      table,
      { top: 0, left: 0, bottom: 2, right: 1 },
      { type: 'insertRows', side: 'before' },
    )
    expect(show(changed?.content)).toEqual([
      ['', ''],
      ['', ''],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(changed?.content.rows[0]?.[0]?.align).toBe('right')
    expect(changed?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 })
  })

  it('lets a merged cell grow where a row or column goes through it', () => {
    const merged = tableOf([[cell('甲', { rowSpan: 2 }), cell('2')], [cell('4')]])
    expect(show(change(merged, one(0, 1), { type: 'insertRows', side: 'after' })?.content)).toEqual([
      ['甲↓3', '2'],
      [''],
      ['4'],
    ])
    const wide = tableOf([[cell('甲', { colSpan: 2 })], [cell('1'), cell('2')]], { widths: [1, 3] })
    const changed = change(wide, one(1, 1), { type: 'insertColumns', side: 'before' })
    expect(show(changed?.content)).toEqual([['甲→3'], ['1', '', '2']])
    expect(changed?.content.widths).toEqual([1, 3, 3])
  })

  it('loses rows and columns; a merged cell that reaches out of them stays with its text', () => {
    const merged = tableOf([[cell('甲', { rowSpan: 2 }), cell('2')], [cell('4')], [cell('5'), cell('6')]], {
      widths: [1, 2],
    })
    expect(show(change(merged, one(0, 1), { type: 'deleteRows' })?.content)).toEqual([
      ['甲', '4'],
      ['5', '6'],
    ])
    const narrow = change(merged, one(0, 1), { type: 'deleteColumns' })
    expect(narrow?.content.widths).toEqual([1])
    expect(narrow?.area).toEqual(one(0, 0))
  })

  it('is gone with its last row or column', () => {
    expect(change(nine(), { top: 0, left: 0, bottom: 3, right: 1 }, { type: 'deleteRows' })).toBeNull()
    expect(change(nine(), { top: 1, left: 0, bottom: 2, right: 3 }, { type: 'deleteColumns' })).toBeNull()
  })

  it('joins the text of merged cells, and splits them again', () => {
    const merged = change(nine(), { top: 0, left: 0, bottom: 2, right: 2 }, { type: 'merge' })
    expect(show(merged?.content)).toEqual([['1/2/4/5→2↓2', '3'], ['6'], ['7', '8', '9']])
    expect(merged && show(change(merged.content, merged.area, { type: 'split' })?.content)).toEqual([
      ['1/2/4/5', '', '3'],
      ['', '', '6'],
      ['7', '8', '9'],
    ])
  })

  it('leaves no row behind in which nothing could be written', () => {
    const merged = change(
      tableOf([
        [cell('1'), cell('2')],
        [cell('3'), cell('4')],
      ]),
      { top: 0, left: 0, bottom: 2, right: 2 },
      { type: 'merge' },
    )
    expect(show(merged?.content)).toEqual([['1/2/3/4']])
  })

  it('takes pasted cells from the first selected one on, and grows', () => {
    const pasted = tableOf([
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
    ])
    expect(show(change(nine(), one(2, 2), { type: 'paste', content: pasted })?.content)).toEqual([
      ['1', '2', '3', ''],
      ['4', '5', '6', ''],
      ['7', '8', 'a', 'b'],
      ['', '', 'c', 'd'],
    ])
  })

  it('takes one pasted cell into each that is selected', () => {
    const changed = change(
      nine(),
      { top: 0, left: 0, bottom: 2, right: 1 },
      { type: 'paste', content: tableOf([[cell('a')]]) },
    )
    expect(show(changed?.content)).toEqual([
      ['a', '2', '3'],
      ['a', '5', '6'],
      ['7', '8', '9'],
    ])
    const [first, second] = [changed?.content.rows[0]?.[0], changed?.content.rows[1]?.[0]]
    expect(first?.paragraphs).not.toBe(second?.paragraphs)
  })

  it('aligns, empties and widens what is selected', () => {
    const aligned = change(nine(), one(0, 0), { type: 'align', align: 'center' })
    expect(aligned?.content.rows[0]?.map(({ align }) => align)).toEqual(['center', undefined, undefined])
    expect(show(change(nine(), one(1, 1), { type: 'clear' })?.content)?.[1]).toEqual(['4', '', '6'])
    const widths = change(nine(), one(0, 0), { type: 'setWidths', widths: [1, 2, 1] })?.content
    expect(widths?.widths).toEqual([1, 2, 1])
    expect(widths && change(widths, one(0, 0), { type: 'setWidths' })?.content).toEqual(nine())
  })

  it('is set 横排 and upright again, whatever else is done to it', () => {
    const turned = change(nine(), one(0, 0), { type: 'toggleLandscape' })?.content ?? nine()
    expect(turned.landscape).toBe(true)
    expect(change(turned, one(0, 0), { type: 'setWidths', widths: [1, 2, 1] })?.content.landscape).toBe(true)
    expect(change(turned, one(0, 0), { type: 'insertRows', side: 'after' })?.content.landscape).toBe(true)
    expect(change(turned, one(0, 0), { type: 'deleteColumns' })?.content.landscape).toBe(true)
    expect(change(turned, one(0, 0), { type: 'toggleLandscape' })?.content).toEqual(nine())
  })

  it('gives a stretch of itself as a table of its own', () => {
    const table = tableOf([
      [cell('甲', { colSpan: 2 }), cell('3')],
      [cell('4'), cell('5'), cell('6')],
    ])
    expect(show(sliceTable(table, { top: 0, left: 1, bottom: 2, right: 3 }))).toEqual([
      ['甲', '3'],
      ['5', '6'],
    ])
  })
})

const span = fc.constantFrom(undefined, undefined, 2, 3)
const arbitraryTable = fc
  .array(fc.array(fc.tuple(span, span), { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .filter((rows) => rows.some((row) => row.length > 0))
  .map((rows) =>
    tableOf(
      rows.map((row, r) =>
        row.map(([colSpan, rowSpan], c) =>
          cell(`${r}.${c}`, { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) }),
        ),
      ),
    ),
  )
const action: fc.Arbitrary<TableAction> = fc.constantFrom<TableAction[]>(
  { type: 'insertRows', side: 'before' },
  { type: 'insertRows', side: 'after' },
  { type: 'insertColumns', side: 'before' },
  { type: 'insertColumns', side: 'after' },
  { type: 'deleteRows' },
  { type: 'deleteColumns' },
  { type: 'merge' },
  { type: 'split' },
  { type: 'paste', content: newTable(2, 2) },
)

it('a changed table has no hole, no cell over another, and loses text by deleting and pasting alone', () => {
  fc.assert(
    fc.property(
      arbitraryTable,
      fc.array(fc.tuple(action, fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
      (table, steps) => {
        let content: TableContent = table
        for (const [step, from, to] of steps) {
          const { cells } = placeCells(content.rows)
          const [a, b] = [cells[from % cells.length], cells[to % cells.length]]
          if (!a || !b) throw new Error('a table without cells')
          const area: Area = {
            top: Math.min(a.top, b.top),
            left: Math.min(a.left, b.left),
            bottom: Math.max(a.bottom, b.bottom),
            right: Math.max(a.right, b.right),
          }
          const changed = changeTable(content, area, step)
          if (changed === null) return
          const grid = placeCells(changed.content.rows)
          const taken = grid.cells.reduce(
            (sum, { top, left, bottom, right }) => sum + (bottom - top) * (right - left),
            0,
          )
          expect(taken).toBe(grid.rows * grid.columns)
          for (const { item, top, bottom, left, right } of grid.cells) {
            expect(item.rowSpan ?? 1).toBe(bottom - top)
            expect(item.colSpan ?? 1).toBe(right - left)
          }
          expect(changed.content.rows.every((row) => row.length > 0)).toBe(true)
          expect(changed.area.bottom).toBeLessThanOrEqual(grid.rows)
          expect(changed.area.right).toBeLessThanOrEqual(grid.columns)
          if (step.type !== 'paste' && !step.type.startsWith('delete'))
            expect(words(changed.content)).toEqual(words(content))
          content = changed.content
        }
      },
    ),
    { numRuns: 1000 },
  )
})

function words(content: TableContent): string[] {
  return content.rows
    .flat()
    .flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text))
    .sort()
}
