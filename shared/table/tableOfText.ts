import type { Span } from '../draft/draft'
import { cleanText } from '../draft/normalSpans'
import { emptyCell, type TableContent } from './tableContent'

/** Lines with tabs between their cells, as tables put on the clipboard as text, as a table; null where they are not alike. */
export function tableOfText(text: string): TableContent | null {
  const rows = readRows(text)
  const columns = rows[0]?.length ?? 0
  if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return null
  if (rows.every(([first]) => first === '')) return null
  return toTable(rows)
}

/** The same for text pasted into a table, where one line of cells is enough; null for text without cells. */
export function cellsOfText(text: string): TableContent | null {
  const rows = readRows(text)
  return rows.some((row) => row.length > 1) ? toTable(rows) : null
}

function toTable(rows: readonly (readonly string[])[]): TableContent {
  return {
    type: 'table',
    headerRows: 0,
    rows: rows.map((row) =>
      row.map((cell) => (cell === '' ? emptyCell() : { paragraphs: cell.split('\n').map(spansOf) })),
    ),
  }
}

function spansOf(line: string): Span[] {
  const text = cleanText(line).trim()
  return text === '' ? [] : [{ text }]
}

/** A cell with line breaks or tabs in it stands in quotes, those in it doubled. */
function readRows(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const rows: string[][] = [[]]
  while (cell.lastIndex <= lines.length) {
    const found = cell.exec(lines)
    if (!found) {
      // Quotes that are text: `"甲"乙`.
      return lines.split('\n').map((line) => line.split('\t'))
    }
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
