import type { Cell, Span } from '../../../shared/draft/draft'
import { cleanText } from '../../../shared/draft/normalSpans'
import { emptyCell, type TableContent } from '../../../shared/table/tableContent'
import { paragraphsOfHtml } from './pastedHtml'
import { cellForm, tableForm } from './tableForm'

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
  return { type: 'table', ...tableForm(table), rows }
}

function readCell(cell: HTMLTableCellElement): Cell {
  const paragraphs = paragraphsOf(cell)
  return {
    ...(paragraphs.length > 0 ? { paragraphs } : emptyCell()),
    ...cellForm(cell),
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
