import { areaHeight, textWidth } from '../../shared/layout/layout'
import { pageNumberText } from '../../shared/layout/pageNumberParts'
import { fillPages } from '../../shared/pages/fillPages'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { drawImage, withPictures } from './drawImage'
import { drawRows } from './drawTable'
import { drawLines, drawPlaced } from './drawText'
import { measure, type MeasuredItem } from './measure'
import { loadLatinFaces, pageStyles } from './pageStyles'

/** Where pages are set: a document of their own, or a shadow tree inside another. */
export type PagePlace = {
  readonly styled: DocumentOrShadowRoot
  /** Sheets of the place that stay. */
  readonly sheets?: readonly CSSStyleSheet[]
  /** Where the browser breaks the lines; never scaled. */
  readonly measuredIn: HTMLElement
  readonly shownIn: HTMLElement
}

/** Sets the pages of a draft as fixed boxes whose lines no longer move, and looks whether everything is inside them. */
export async function setPages(order: PageOrder, place: PagePlace): Promise<SetPages> {
  const { layout, draft } = order
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pageStyles(layout))
  place.styled.adoptedStyleSheets = [...(place.sheets ?? []), sheet]
  await loadLatinFaces(layout)
  const { items, missing } = await withPictures(order.items, draft)
  const measured = measure(items, layout, place.measuredIn)
  const height = areaHeight(layout)
  const parts = measured.flatMap((one) => one.parts)
  const tallRows = parts.filter((part) => part.height + (part.repeated ?? 0) > height + 15).length
  const pages = drawPages(measured, fillPages(parts, height), order)
  place.shownIn.replaceChildren(...pages)
  const pictures = pages.flatMap((page) => Array.from(page.querySelectorAll('img')))
  await Promise.all(pictures.map((picture) => picture.decode()))
  const overflowing = pages.flatMap((page, index) => (isOverflowing(page) ? [index + 1] : []))
  return { pages: pages.length, overflowing, missingImages: missing, tallRows }
}

function drawPages(
  measured: readonly MeasuredItem[],
  pageOf: readonly number[],
  order: PageOrder,
): HTMLElement[] {
  const areas: HTMLElement[] = []
  const count = (pageOf.at(-1) ?? 0) + 1
  const pages = Array.from({ length: count }, (_, index) => {
    const page = document.createElement('section')
    page.className = 'page'
    const area = document.createElement('div')
    area.className = 'area'
    areas.push(area)
    const number = document.createElement('div')
    number.className = `number pageNumber ${index % 2 === 0 ? 'odd' : 'even'}`
    number.textContent = pageNumberText(order.layout, index + 1, count)
    page.append(area, number)
    return page
  })
  let first = 0
  for (const one of measured) {
    for (const { page, from, to } of stretches(pageOf.slice(first, first + one.parts.length)))
      areas[page]?.append(draw(one, from, to, order))
    first += one.parts.length
  }
  return pages
}

/** Which parts of an item, `from` up to `to`, stand on which page. */
function stretches(pageOf: readonly number[]) {
  const found: { page: number; from: number; to: number }[] = []
  for (const [index, page] of pageOf.entries()) {
    const last = found.at(-1)
    if (last?.page === page) last.to = index + 1
    else found.push({ page, from: index, to: index + 1 })
  }
  return found
}

function draw(
  { item, starts }: MeasuredItem,
  from: number,
  to: number,
  { layout, draft }: PageOrder,
): HTMLElement {
  switch (item.type) {
    case 'text':
      return drawLines(item, starts, from, to)
    case 'placed':
      return drawPlaced(item, textWidth(layout))
    case 'image':
      return drawImage(item, layout, draft)
    case 'table':
      return drawRows(item, from, to)
  }
}

/** A pixel may be lost to rounding. */
function isOverflowing(page: HTMLElement): boolean {
  const area = page.querySelector('.area')
  if (area && area.scrollHeight > area.clientHeight + 2) return true
  return Array.from(page.querySelectorAll('.line')).some((line) => line.scrollWidth > line.clientWidth + 1)
}
