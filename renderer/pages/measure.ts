import type { Layout } from '../../shared/layout/layout'
import type { PagePart } from '../../shared/pages/fillPages'
import { textOfItem, type PageItem } from '../../shared/pages/pageItem'
import { lineParts, rowParts, wholePart } from '../../shared/pages/pageParts'
import { drawRows } from './drawTable'
import { drawToMeasure } from './drawText'
import { lineStarts } from './lineStarts'

/** An item as the browser sets it: what it can be cut into, and for a paragraph where its lines begin. */
export type MeasuredItem = {
  readonly item: PageItem
  readonly parts: readonly PagePart[]
  readonly starts: readonly number[]
}

const twipsPerPixel = 15

/** Lets the browser break all lines and rows once, reads where, and leaves nothing behind. */
export function measure(items: readonly PageItem[], layout: Layout, place: HTMLElement): MeasuredItem[] {
  const columns = { upright: measureColumn(), turned: measureColumn() }
  columns.turned.classList.add('turned')
  const drawn = items.map((item) => {
    if (item.type === 'text') return drawToMeasure(item)
    return item.type === 'table' ? drawRows(item, 0, item.rows.length) : null
  })
  for (const [index, element] of drawn.entries())
    if (element) columns[items[index]?.turned ? 'turned' : 'upright'].append(element)
  place.append(columns.upright, columns.turned)
  const measured = items.map((item, index): MeasuredItem => {
    const element = drawn[index]
    if (item.type === 'text' && element) {
      const starts = lineStarts(element, textOfItem(item).length)
      return { item, starts, parts: lineParts(item, starts.length, layout) }
    }
    if (item.type === 'table' && element)
      return { item, starts: [], parts: rowParts(item, rowHeights(element)) }
    const parts = item.type === 'placed' || item.type === 'image' ? [wholePart(item, layout)] : []
    return { item, starts: [], parts }
  })
  columns.upright.remove()
  columns.turned.remove()
  return measured
}

function measureColumn(): HTMLElement {
  const column = document.createElement('div')
  column.className = 'measure'
  return column
}

/** Heights of a table's rows in twips. */
function rowHeights(table: HTMLElement): number[] {
  return Array.from(table.querySelectorAll('tr'), (row) => row.getBoundingClientRect().height * twipsPerPixel)
}
