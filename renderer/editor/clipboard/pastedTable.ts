import type { Cell, Span } from '../../../shared/draft/draft'
import { spansText } from '../../../shared/draft/blockText'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { cssOf } from './elementStyle'

type ReadCell = (element: Element) => readonly SourceParagraph[]

/** More paragraphs than a cell of figures has: the table only lays out a page. */
const mostInCell = 12

/** A table of the clipboard as a paragraph; null where it only lays out text: a single cell, tables or headings inside. */
export function readTable(table: HTMLTableElement, readCell: ReadCell): SourceParagraph | null {
  const rows = [...table.rows].filter(({ cells }) => cells.length > 0)
  const cells = rows.flatMap((row) => [...row.cells])
  if (cells.length < 2 || table.querySelector('table, h1, h2, h3, h4')) return null
  const read = rows.map((row) => [...row.cells].map((cell) => toCell(cell, readCell)))
  if (read.flat().some((cell) => cell === null || cell.paragraphs.length > mostInCell)) return null
  const complete = read.map((row) => row.filter((cell) => cell !== null))
  const widths = widthsOf(table)
  return {
    text: complete.map((row) => row.map(cellText).join('\t')).join('\n'),
    table: {
      type: 'table',
      headerRows: isHeader(rows[0]) ? 1 : 0,
      ...(widths && { widths }),
      rows: complete,
    },
  }
}

/** Null where a cell holds more than text. */
function toCell(element: HTMLTableCellElement, readCell: ReadCell): Cell | null {
  const paragraphs = readCell(element)
  if (paragraphs.some(({ table, image }) => table ?? image)) return null
  const own = element.getAttribute('align')?.toLowerCase() ?? cssOf(element)['text-align']
  const align = paragraphs[0]?.style?.align ?? own
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs.map(spansOf) : [[]],
    ...(element.colSpan > 1 && { colSpan: element.colSpan }),
    ...(element.rowSpan > 1 && { rowSpan: element.rowSpan }),
    ...((align === 'center' || align === 'right') && { align }),
  }
}

function spansOf({ text, spans }: SourceParagraph): Span[] {
  return spans ? [...spans] : [{ text }]
}

function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(spansText).join(' ')
}

function isHeader(row: HTMLTableRowElement | undefined): boolean {
  if (!row) return false
  return row.parentElement?.tagName === 'THEAD' || [...row.cells].every(({ tagName }) => tagName === 'TH')
}

/** Widths of the columns where each is given, in whatever unit: they are shares. */
function widthsOf(table: HTMLTableElement): number[] | undefined {
  const columns = [...table.querySelectorAll<HTMLElement>(':scope > col, :scope > colgroup > col')]
  const sized = columns.length > 0 ? columns.flatMap(repeated) : [...(widestRow(table)?.cells ?? [])]
  const widths = sized.map((element) =>
    parseFloat(element.getAttribute('width') ?? cssOf(element).width ?? ''),
  )
  return widths.length > 1 && widths.every((width) => width > 0) ? widths : undefined
}

function repeated(column: HTMLElement): HTMLElement[] {
  const count = Math.min(100, Math.max(1, Number(column.getAttribute('span') ?? '1') || 1))
  return Array.from({ length: count }, () => column)
}

/** A row without merged cells says how wide each column is. */
function widestRow(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const columns = Math.max(
    ...[...table.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)),
  )
  return [...table.rows].find(({ cells }) => cells.length === columns)
}
