import { textWidth } from '../../shared/layout/layout'
import { pageNumberParts, pageNumberText } from '../../shared/layout/pageNumberParts'
import type { PageOrder } from '../../shared/pages/pageOrder'
import { drawImage } from './drawImage'
import { drawRows } from './drawTable'
import { drawLines, drawPlaced } from './drawText'
import type { MeasuredItem } from './measure'

type PageDrawer = {
  /** Draws the pages not drawn yet, up to that many; what stands on them does not change any more. */
  drawUpTo(count: number, measured: readonly MeasuredItem[], pageOf: readonly number[]): void
  /** Puts the count of all pages beside their numbers, where the layout says it. */
  tellCount(): void
  /** Numbers of pages on which something reaches out of the text area. */
  overflowing(): number[]
  /** How many pages cannot hold a table of theirs: by a row, or by what stands in merged cells. */
  cutTables(): number
}

/** Draws pages one after the other into a container. */
export function createPageDrawer(order: PageOrder, container: HTMLElement): PageDrawer {
  const pages: HTMLElement[] = []
  /** The first item that is not on drawn pages with all its parts, and the place of its first part among all. */
  let item = 0
  let firstPart = 0

  return {
    drawUpTo(count, measured, pageOf) {
      const first = pages.length
      if (count <= first) return
      const areas: HTMLElement[] = []
      for (let index = first; index < count; index += 1) {
        const { page, area } = drawPage(index + 1, order)
        pages.push(page)
        areas.push(area)
      }
      for (; item < measured.length; item += 1) {
        const one = measured[item]
        if (!one) break
        const last = firstPart + one.parts.length
        for (const { page, from, to } of stretches(pageOf.slice(firstPart, last))) {
          const drawn =
            page < first ? undefined : areas[page - first]?.appendChild(draw(one, from, to, order))
          if (drawn && one.item.turned) drawn.parentElement?.classList.add('turned')
          // Its lines belong to one paragraph wherever they stand.
          if (drawn) drawn.dataset.item = String(item)
        }
        if ((pageOf[last - 1] ?? 0) >= count) break
        firstPart = last
      }
      container.append(...pages.slice(first))
    },

    tellCount() {
      if (!pageNumberParts(order.layout).includes('all')) return
      for (const [index, { lastElementChild }] of pages.entries())
        if (lastElementChild)
          lastElementChild.textContent = pageNumberText(order.layout, index + 1, pages.length)
    },

    overflowing: () => pages.flatMap((page, index) => (isOverflowing(page) ? [index + 1] : [])),
    cutTables: () => pages.filter(hasCutTable).length,
  }
}

function drawPage(number: number, { layout }: PageOrder): { page: HTMLElement; area: HTMLElement } {
  const page = document.createElement('section')
  page.className = 'page'
  page.dataset.page = String(number)
  const area = document.createElement('div')
  area.className = 'area'
  const foot = document.createElement('div')
  foot.className = `number pageNumber ${number % 2 === 1 ? 'odd' : 'even'}`
  foot.textContent = pageNumberText(layout, number, number)
  page.append(area, foot)
  return { page, area }
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

/** As laid out: neither scaled nor turned. */
function hasCutTable(page: HTMLElement): boolean {
  const area = page.querySelector('.area')
  return area?.lastElementChild instanceof HTMLTableElement && area.scrollHeight > area.clientHeight + 2
}
