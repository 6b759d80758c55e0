import { imageExtent } from '../layout/imageExtent'
import type { Layout } from '../layout/layout'
import type { PagePart } from './fillPages'
import type { ImageItem, PlacedItem, TableItem, TextItem } from './pageItem'

/**
 * The lines of a paragraph. Lines that hold to what follows take one more line along. On a page with a grid every line is
 * used; elsewhere no page begins or ends with a single line of a paragraph.
 */
export function lineParts(
  { pitch, keepNext, keepLines, breakBefore, turned }: TextItem,
  count: number,
  layout: Layout,
): PagePart[] {
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1
    const isEdge = !layout.grid && (index === 0 || index === count - 2)
    const holds = keepLines || isEdge || (keepNext && index === count - 2)
    return {
      height: pitch,
      breakBefore: breakBefore && index === 0,
      keepNext: isLast ? keepNext : holds,
      ...(turned && { turned }),
    }
  })
}

/** The rows of a table, by their heights in twips. Head and first row stay together, and rows that a merged cell joins. */
export function rowParts(
  { rows, headerRows, keepNext, breakBefore, turned }: TableItem,
  heights: readonly number[],
): PagePart[] {
  const head = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0)
  return heights.map((height, index) => {
    const joined = rows[index + 1]?.some(({ type }) => type === 'continued') ?? false
    const isLast = index === heights.length - 1
    return {
      height,
      breakBefore: breakBefore && index === 0,
      keepNext: isLast ? keepNext : index < headerRows || joined,
      ...(index >= headerRows && headerRows > 0 && { repeated: head }),
      ...(turned && { turned }),
    }
  })
}

/** A picture, or texts side by side: never cut. */
export function wholePart(item: ImageItem | PlacedItem, layout: Layout): PagePart {
  const { keepNext, breakBefore, turned } = item
  const held = { keepNext, breakBefore, ...(turned && { turned }) }
  if (item.type === 'placed') return { height: item.pitch, ...held }
  const { height, before, after } = imageExtent(item.image, layout)
  return { height: height + before + after, ...held }
}
