import type { TableItem } from '../../shared/pages/pageItem'
import { toRuns } from '../../shared/pages/pageItems'
import type { GridCell } from '../../shared/table/tableGrid'
import { drawRun } from './drawText'
import { points } from './pageStyles'

/** Rows `from` up to `to` of a table, under its head where they do not begin with it. */
export function drawRows(item: TableItem, from: number, to: number): HTMLTableElement {
  const { headerRows, rows, widths } = item
  const table = document.createElement('table')
  const columns = document.createElement('colgroup')
  for (const width of widths) {
    const column = document.createElement('col')
    column.style.width = points(width)
    columns.append(column)
  }
  table.append(columns)
  const head = document.createElement('thead')
  for (let row = 0; row < headerRows; row += 1) head.append(drawRow(rows, row, headerRows, 0, 'th'))
  if (headerRows > 0) table.append(head)
  const body = document.createElement('tbody')
  const first = Math.max(from, headerRows)
  for (let row = first; row < to; row += 1) body.append(drawRow(rows, row, to, first, 'td'))
  table.append(body)
  return table
}

function drawRow(rows: TableItem['rows'], row: number, to: number, first: number, tag: 'th' | 'td') {
  const element = document.createElement('tr')
  let column = 0
  for (const place of rows[row] ?? []) {
    const cell = drawCell(place, tag, rowsOf(rows, row, column, to), row === first)
    if (cell) {
      cell.colSpan = place.columns
      element.append(cell)
    }
    column += place.columns
  }
  return element
}

/** How many rows below, up to `to`, a place reaches into, itself included. */
function rowsOf(rows: TableItem['rows'], row: number, column: number, to: number): number {
  let reach = row + 1
  while (reach < to && isContinued(rows[reach] ?? [], column)) reach += 1
  return reach - row
}

function isContinued(row: readonly GridCell[], column: number): boolean {
  let at = 0
  for (const place of row) {
    if (at === column) return place.type === 'continued'
    at += place.columns
  }
  return false
}

function drawCell(place: GridCell, tag: 'th' | 'td', rows: number, isFirst: boolean) {
  // On a new page the cell from above goes on, empty.
  if (place.type === 'continued' && !isFirst) return null
  const element = document.createElement(tag)
  if (place.type !== 'gap') element.rowSpan = rows
  const content = document.createElement('div')
  const role = tag === 'th' ? 'tableHead' : 'table'
  content.className = `cell item ${role}`
  if (place.type === 'cell') {
    if (place.cell.align) element.className = place.cell.align
    const paragraphs = place.cell.paragraphs.map((spans) => {
      const paragraph = document.createElement('p')
      paragraph.append(...toRuns(spans, role).map(drawRun))
      if (paragraph.textContent === '') paragraph.append('\u200b')
      return paragraph
    })
    content.append(...paragraphs)
  }
  element.append(content)
  return element
}
