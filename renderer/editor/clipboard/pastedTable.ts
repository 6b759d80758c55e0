import type { Cell, Span } from '../../../shared/draft/draft'
import { spansText } from '../../../shared/draft/blockText'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { cellForm, tableForm } from './tableForm'

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
  return {
    text: complete.map((row) => row.map(cellText).join('\t')).join('\n'),
    table: {
      type: 'table',
      ...tableForm(table),
      rows: complete,
    },
  }
}

/** Null where a cell holds more than text. */
function toCell(element: HTMLTableCellElement, readCell: ReadCell): Cell | null {
  const paragraphs = readCell(element)
  if (paragraphs.some(({ table, image }) => table ?? image)) return null
  const align = paragraphs[0]?.style?.align
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs.map(spansOf) : [[]],
    ...cellForm(element),
    ...((align === 'center' || align === 'right') && { align }),
  }
}

function spansOf({ text, spans }: SourceParagraph): Span[] {
  return spans ? [...spans] : [{ text }]
}

function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(spansText).join(' ')
}
