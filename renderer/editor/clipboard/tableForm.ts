import type { Cell } from '../../../shared/draft/draft'
import type { TableContent } from '../../../shared/table/tableContent'
import { cssOf } from './elementStyle'

/** As far as a cell or a column may reach: what a page claims beyond that is no table. */
const widestSpan = 1000

/** What a table of HTML says besides its text: rows of its head, and widths of its columns where they differ. */
export function tableForm(table: HTMLTableElement): Pick<TableContent, 'headerRows' | 'widths'> {
  const widths = widthsOf(table)
  const first = [...table.rows].find(({ cells }) => cells.length > 0)
  return { headerRows: first && isHeader(first) ? 1 : 0, ...(widths && { widths }) }
}

/** What a cell of HTML says besides its text. */
export function cellForm(cell: HTMLTableCellElement): Omit<Cell, 'paragraphs'> {
  const [colSpan = 1, rowSpan = 1] = [cell.colSpan, cell.rowSpan].map((span) => Math.min(span, widestSpan))
  const align = cell.getAttribute('align')?.toLowerCase() ?? cssOf(cell)['text-align']
  return {
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...((align === 'center' || align === 'right') && { align }),
  }
}

function isHeader(row: HTMLTableRowElement): boolean {
  return row.parentElement?.tagName === 'THEAD' || [...row.cells].every(({ tagName }) => tagName === 'TH')
}

/** In whatever unit, for they are shares. */
function widthsOf(table: HTMLTableElement): number[] | undefined {
  const columns = [...table.querySelectorAll<HTMLElement>(':scope > col, :scope > colgroup > col')]
  const sized = columns.length > 0 ? columns.flatMap(repeated) : [...(widestRow(table)?.cells ?? [])]
  const widths = sized.map((element) =>
    parseFloat(element.getAttribute('width') ?? cssOf(element).width ?? ''),
  )
  const isWhole = widths.every((width) => width > 0)
  return isWhole && new Set(widths).size > 1 ? widths : undefined
}

function repeated(column: HTMLElement): HTMLElement[] {
  const count = Math.min(widestSpan, Math.max(1, Number(column.getAttribute('span') ?? '1') || 1))
  return Array.from({ length: count }, () => column)
}

/** A row without merged cells says how wide each column is. */
function widestRow(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const widths = [...table.rows].map(({ cells }) => [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0))
  const columns = widths.reduce((most, width) => Math.max(most, width), 0)
  return [...table.rows].find(({ cells }) => cells.length === columns)
}
