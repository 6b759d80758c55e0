import type { PageOrder } from '../../shared/pages/pageOrder'
import './pages.css'
import { keepPages } from './keepPages'
import { createPagesView } from './pagesView'
import { setPages } from './setPages'

/** What this page can do for the program's shell and for the preview around it; it has no bridge and can ask for nothing. */
const own = {
  setPages(order: PageOrder) {
    document.title = order.title
    return setPages(order, { styled: document, measuredIn: document.body, shownIn: document.body })
  },
  keepPages,
  viewPages: createPagesView,
}
export type PagesWindow = typeof own & Pick<Window, 'document' | 'focus' | 'addEventListener'>

Object.assign(globalThis, own)
