import type { Block } from '../../../shared/draft/draft'
import { toHtmlInline } from '../markdownInline'
import { toGrid, type GridCell } from '../../../shared/table/tableGrid'

type Table = Extract<Block, { type: 'table' }>

/** A table with the widths of its columns; the head is repeated on every page it reaches. */
export function toHtmlTable({ rows, headerRows, widths }: Table): string {
  const grid = toGrid(rows)
  const lines = grid.rows.map((row, index) => {
    const tag = index < headerRows ? 'th' : 'td'
    return `<tr>${row.map((place) => toCell(place, tag)).join('')}</tr>`
  })
  const head = lines.slice(0, headerRows)
  return [
    '<table>',
    toColumns(widths, grid.columns),
    ...(head.length > 0 ? [`<thead>${head.join('')}</thead>`] : []),
    `<tbody>${lines.slice(headerRows).join('')}</tbody>`,
    '</table>',
  ].join('')
}

function toColumns(widths: Table['widths'], columns: number): string {
  if (widths?.length !== columns) return ''
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return `<colgroup>${widths.map((width) => `<col style="width:${Math.round((width / whole) * 10_000) / 100}%">`).join('')}</colgroup>`
}

function toCell(place: GridCell, tag: 'th' | 'td'): string {
  if (place.type === 'continued') return ''
  if (place.type === 'gap') return `<${tag}></${tag}>`
  const { cell, columns, rows } = place
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const align = cell.align ? ` class="${cell.align}"` : ''
  const paragraphs = cell.paragraphs.map((spans) => `<p>${toHtmlInline(spans)}</p>`)
  return `<${tag}${spans}${align}>${paragraphs.join('')}</${tag}>`
}
