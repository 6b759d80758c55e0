import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import type { PreviewLook, PreviewZoom } from '../../shared/pages/previewChoices'
import { createPageSearch, type PageSearch } from './pageSearch'
import { setPages, type TellPages } from './setPages'

/** Pages to be looked at: as large as wanted, side by side or not, and searched. Numbers are those of pages, from 1. */
export type PagesView = {
  /** Sets them; `tell` hears of the first ones long before the last. */
  set(order: PageOrder, tell: TellPages): Promise<SetPages>
  /** Shows them so, the same place in the middle, and tells how large that is, in percent. */
  look(look: PreviewLook): number
  goTo(page: number): void
  /** The page being looked at. */
  current(): number
  readonly search: PageSearch
}

/** Pixels of CSS round and between pages at 100 %. */
const gap = 16
/** In percent. */
const smallest = 10
const largest = 300
/** The page that has not ended above this share of the window is the one looked at. */
const eyeLine = 0.4

/** Makes this page's pages something to look at on a screen. */
export function createPagesView(): PagesView {
  const root = document.documentElement
  const shown = document.createElement('main')
  shown.className = 'pages'
  document.body.append(shown)
  root.classList.add('viewed')
  /** Gone to last, as long as nobody scrolls: at the end the last pages cannot all come to the top. */
  let goneTo: { readonly page: number; readonly top: number } | undefined

  let scale = 1

  const pageAt = (page: number) => shown.children[page - 1] as HTMLElement | undefined
  const current = () => {
    if (goneTo?.top === root.scrollTop) return goneTo.page
    const line = root.clientHeight * eyeLine
    const pages = Array.from(shown.children)
    const found = pages.findIndex((page) => page.getBoundingClientRect().bottom > line)
    return found === -1 ? Math.max(1, pages.length) : found + 1
  }
  const scrollTo = (top: number) => {
    root.scrollTop = top
  }

  return {
    async set(order, tell) {
      document.title = order.title
      return setPages(order, { styled: document, measuredIn: document.body, shownIn: shown }, tell)
    },

    look({ zoom, facing }) {
      const page = current()
      const before = pageAt(page)?.getBoundingClientRect()
      const share = before ? (root.clientHeight / 2 - before.top) / before.height : 0
      shown.classList.toggle('facing', facing)
      scale = scaleOf(zoom, facing)
      shown.style.zoom = String(scale)
      const after = pageAt(page)?.getBoundingClientRect()
      // At the very top one stays there.
      if (after && before && root.scrollTop > 0)
        scrollTo(root.scrollTop + after.top + share * after.height - root.clientHeight / 2)
      goneTo = { page, top: root.scrollTop }
      // A page that fits is seen whole.
      if (zoom === 'page') goTo(page)
      return Math.round(scale * 100)
    },

    goTo,
    current,
    search: createPageSearch(shown),
  }

  function goTo(page: number) {
    const box = pageAt(page)?.getBoundingClientRect()
    if (!box) return
    scrollTo(root.scrollTop + box.top - (gap / 2) * scale)
    goneTo = { page, top: root.scrollTop }
  }

  function scaleOf(zoom: PreviewZoom, facing: boolean): number {
    if (typeof zoom === 'number') return zoom / 100
    const pages = Array.from(shown.children) as HTMLElement[]
    if (pages.length === 0) return 1
    const columns = facing ? 2 : 1
    const wide = root.clientWidth / (columns * most(pages, 'offsetWidth') + (columns + 1) * gap)
    const high = root.clientHeight / (most(pages, 'offsetHeight') + gap)
    const fitting = Math.floor((zoom === 'width' ? wide : Math.min(wide, high)) * 100)
    return Math.min(largest, Math.max(smallest, fitting)) / 100
  }
}

/** Some pages may lie on their side. */
function most(pages: readonly HTMLElement[], side: 'offsetWidth' | 'offsetHeight'): number {
  return pages.reduce((largestSoFar, page) => Math.max(largestSoFar, page[side]), 0)
}
