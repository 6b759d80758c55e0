import type { Layout } from '../../shared/layout/layout'
import { pageHeights } from '../../shared/layout/turnedPage'
import { fillPages, finishedPages, type PagePart } from '../../shared/pages/fillPages'
import type { PageItem } from '../../shared/pages/pageItem'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { withPictures } from './drawImage'
import { createPageDrawer } from './drawPages'
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

/** Told how many pages are there while more are being set; what it gives is waited for, so that they can be painted. */
export type TellPages = (pages: number) => Promise<void>

/** Sets the pages of a draft as fixed boxes whose lines no longer move, and looks whether everything is inside them. */
export async function setPages(order: PageOrder, place: PagePlace, tell?: TellPages): Promise<SetPages> {
  const { layout } = order
  await dress(layout, place)
  place.shownIn.replaceChildren()
  const heights = pageHeights(layout)
  const drawer = createPageDrawer(order, place.shownIn)
  const measured: MeasuredItem[] = []
  const parts: PagePart[] = []
  let missingImages = 0
  for (const some of inBatches(order.items, tell ? batchSizes : [Infinity])) {
    const { items, missing } = await withPictures(some, order.draft)
    missingImages += missing
    for (const one of measure(items, layout, place.measuredIn)) {
      measured.push(one)
      parts.push(...one.parts)
    }
    const pageOf = fillPages(parts, heights)
    const ready = finishedPages(parts, pageOf)
    drawer.drawUpTo(ready, measured, pageOf)
    if (tell && ready > 0) await tell(ready)
  }
  const pageOf = fillPages(parts, heights)
  const pages = (pageOf.at(-1) ?? 0) + 1
  drawer.drawUpTo(pages, measured, pageOf)
  drawer.tellCount()
  await Promise.all(Array.from(place.shownIn.querySelectorAll('img'), (picture) => picture.decode()))
  const tallParts = parts.filter(
    ({ height, repeated = 0, turned }) => height + repeated > heights[turned ? 'turned' : 'upright'] + 15,
  ).length
  const tallRows = Math.max(tallParts, drawer.cutTables())
  return { pages, overflowing: drawer.overflowing(), missingImages, tallRows }
}

async function dress(layout: Layout, { styled, sheets = [] }: PagePlace): Promise<void> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pageStyles(layout))
  styled.adoptedStyleSheets = [...sheets, sheet]
  await loadLatinFaces(layout)
}

/** In characters: enough for the first pages, then as many as can be set between two frames. */
const batchSizes = [1500, 6000, 12_000]

function* inBatches(items: readonly PageItem[], sizes: readonly number[]): Generator<PageItem[]> {
  let batch: PageItem[] = []
  let size = 0
  let index = 0
  for (const item of items) {
    batch.push(item)
    size += sizeOf(item)
    if (size < (sizes[Math.min(index, sizes.length - 1)] ?? Infinity)) continue
    yield batch
    batch = []
    size = 0
    index += 1
  }
  if (batch.length > 0) yield batch
}

function sizeOf(item: PageItem): number {
  if (item.type === 'table') return item.rows.length * 60
  return item.type === 'text' ? item.runs.reduce((sum, { text }) => sum + text.length, 30) : 30
}
