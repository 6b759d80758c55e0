import type { PageOrder } from '../../shared/pages/pageOrder'
import './pages.css'
import { setPages } from './setPages'

// The program's shell calls it; this page has no bridge and can ask for nothing.
Object.assign(globalThis, {
  setPages(order: PageOrder) {
    document.title = order.title
    return setPages(order, { styled: document, measuredIn: document.body, shownIn: document.body })
  },
})
