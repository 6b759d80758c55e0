import { getStyleObjectFromCSS } from 'lexical'
import type { Cell, Span } from '../../../shared/draft/draft'
import { cleanText } from '../../../shared/draft/normalSpans'
import { emptyCell, type TableContent } from '../../../shared/table/tableContent'
import { paragraphsOfHtml } from './pastedHtml'

/** As far as a span may reach: what a page claims beyond that is no table. */
const widestSpan = 1000

/** The table of HTML that holds one table and no text beside it, as Excel and WPS 表格 put it; null for all else. */
export function tableOfHtml(html: string): TableContent | null {
  if (!/<table/i.test(html)) return null
  // Inert: nothing in it runs, nothing is loaded.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = page.body.querySelectorAll('table')
  const table = tables[0]
  if (!table || tables.length > 1 || hasTextBeside(page.body, table)) return null
  return readTable(table)
}

function hasTextBeside(body: HTMLElement, table: Element): boolean {
  const outside = body.textContent.replace(table.textContent, '')
  const unread = Array.from(body.querySelectorAll('style, script, title, noscript')).map(
    (node) => node.textContent,
  )
  return unread.reduce((text, part) => text.replace(part, ''), outside).trim() !== ''
}

function readTable(table: HTMLTableElement): TableContent | null {
  const rows = Array.from(table.rows).map((row) => Array.from(row.cells).map(readCell))
  if (rows.every((row) => row.length === 0)) return null
  const first = table.rows[0]
  const isHeader = first?.parentElement?.tagName === 'THEAD' || isAll(first, 'TH')
  const widths = widthsOf(table)
  return { type: 'table', headerRows: isHeader ? 1 : 0, ...(widths && { widths }), rows }
}

function isAll(row: HTMLTableRowElement | undefined, tag: string): boolean {
  return (
    row !== undefined && row.cells.length > 0 && Array.from(row.cells).every((cell) => cell.tagName === tag)
  )
}

function readCell(cell: HTMLTableCellElement): Cell {
  const css: Partial<Record<string, string>> = getStyleObjectFromCSS(cell.getAttribute('style') ?? '')
  const align = css['text-align'] ?? cell.getAttribute('align')
  const [colSpan, rowSpan] = [cell.colSpan, cell.rowSpan].map((span) => Math.min(span, widestSpan))
  const paragraphs = paragraphsOf(cell)
  return {
    ...(paragraphs.length > 0 ? { paragraphs } : emptyCell()),
    ...(colSpan !== undefined && colSpan > 1 && { colSpan }),
    ...(rowSpan !== undefined && rowSpan > 1 && { rowSpan }),
    ...((align === 'center' || align === 'right') && { align }),
  }
}

/** Most cells of a sheet are bare text: thousands of them are read without taking each apart. */
function paragraphsOf(cell: HTMLTableCellElement): Span[][] {
  if (cell.childElementCount === 0) {
    const text = cleanText(cell.textContent).replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [[{ text }]]
  }
  return paragraphsOfHtml(cell.innerHTML).map(({ text, spans }) => [...(spans ?? [{ text }])])
}

/** The widths of the columns where the source says them; equal ones need not be kept. */
function widthsOf(table: HTMLTableElement): number[] | null {
  const widths = Array.from(table.querySelectorAll('col')).flatMap((column) =>
    Array.from({ length: Math.min(column.span, widestSpan) }, () =>
      Number.parseFloat(column.getAttribute('width') ?? ''),
    ),
  )
  const isWhole = widths.length > 0 && widths.every((width) => width > 0)
  return isWhole && new Set(widths).size > 1 ? widths : null
}
