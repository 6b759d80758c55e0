import { textHeight, type Layout } from './layout'

const turnedPages = new WeakMap<Layout, Layout>()

/**
 * The layout of a page turned by a quarter, so that its upper edge lies where the left one of the others is: the heads of
 * tables are at the binding on odd pages and at the cut on even ones (GB/T 9704-2012, 8). The same layout each time, for a layout.
 */
export function turnedPage(layout: Layout): Layout {
  const known = turnedPages.get(layout) ?? turn(layout)
  turnedPages.set(layout, known)
  return known
}

/** Heights of the text on a page, and on one that is turned, in twips. */
export function pageHeights(layout: Layout): { readonly upright: number; readonly turned: number } {
  return { upright: textHeight(layout), turned: textHeight(turnedPage(layout)) }
}

function turn(layout: Layout): Layout {
  const { width, height, top, right, bottom, left } = layout.page
  const page = { width: height, height: width, top: left, right: top, bottom: right, left: bottom }
  // The number stands elsewhere: what is above and below the text needs no room.
  return { ...layout, page: { ...page, header: left / 2, footer: right / 2 } }
}
