import type { Layout } from '../../shared/layout/layout'
import { imageExtent } from '../../shared/layout/imageExtent'
import type { PagePart } from '../../shared/pages/fillPages'
import type { PageItem, TableItem, TextItem } from '../../shared/pages/pageItem'
import { drawRows } from './drawTable'
import { drawToMeasure, textOfItem } from './drawText'
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
      return { item, starts, parts: turnedAs(item, lineParts(item, starts.length, layout)) }
    }
    if (item.type === 'table' && element)
      return { item, starts: [], parts: turnedAs(item, rowParts(item, element)) }
    const { keepNext, breakBefore } = item
    return { item, starts: [], parts: [{ height: heightOf(item, layout), keepNext, breakBefore }] }
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

function turnedAs({ turned }: PageItem, parts: readonly PagePart[]): readonly PagePart[] {
  return turned ? parts.map((part) => ({ ...part, turned })) : parts
}

function heightOf(item: PageItem, layout: Layout): number {
  if (item.type === 'placed') return item.pitch
  if (item.type !== 'image') return 0
  const { height, before, after } = imageExtent(item.image, layout)
  return height + before + after
}

/**
 * Lines that hold to what follows take one more line along. On a page with a grid every line is used; elsewhere no page
 * begins or ends with a single line of a paragraph.
 */
function lineParts(
  { pitch, keepNext, keepLines, breakBefore }: TextItem,
  count: number,
  layout: Layout,
): PagePart[] {
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1
    const isEdge = !layout.grid && (index === 0 || index === count - 2)
    const holds = keepLines || isEdge || (keepNext && index === count - 2)
    return { height: pitch, breakBefore: breakBefore && index === 0, keepNext: isLast ? keepNext : holds }
  })
}

/** Head and first row stay together, and rows that a merged cell joins. */
function rowParts({ rows, headerRows, keepNext, breakBefore }: TableItem, table: HTMLElement): PagePart[] {
  const heights = Array.from(
    table.querySelectorAll('tr'),
    (row) => row.getBoundingClientRect().height * twipsPerPixel,
  )
  const head = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0)
  return heights.map((height, index) => {
    const joined = rows[index + 1]?.some(({ type }) => type === 'continued') ?? false
    const isLast = index === heights.length - 1
    return {
      height,
      breakBefore: breakBefore && index === 0,
      keepNext: isLast ? keepNext : index < headerRows || joined,
      ...(index >= headerRows && headerRows > 0 && { repeated: head }),
    }
  })
}
