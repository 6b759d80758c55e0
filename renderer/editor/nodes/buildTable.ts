import { spansText } from '../../../shared/draft/blockText'
import type { TableContent } from './tableContent'

/** The table as DOM: text only, built without HTML strings. */
export function buildTable(content: TableContent): HTMLTableElement {
  const table = document.createElement('table')
  content.rows.forEach((row, index) => {
    const line = table.insertRow()
    for (const cell of row) {
      const box = document.createElement(index < content.headerRows ? 'th' : 'td')
      if (cell.colSpan) box.colSpan = cell.colSpan
      if (cell.rowSpan) box.rowSpan = cell.rowSpan
      if (cell.align) box.dataset.align = cell.align
      box.append(...cell.paragraphs.map(buildParagraph))
      line.append(box)
    }
  })
  return table
}

function buildParagraph(spans: TableContent['rows'][number][number]['paragraphs'][number]): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = spansText(spans)
  return paragraph
}
