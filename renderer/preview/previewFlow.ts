import type { PageOrder } from '../../shared/pages/pageOrder'
import type { PreviewLook } from '../../shared/pages/previewChoices'
import { bridge } from '../bridge'
import type { PagesView } from '../pages/pagesView'
import { framePainted } from '../window/framePainted'
import { nextZoom } from '../window/nextZoom'
import { noFind, preview } from './previewState'

let view: PagesView | undefined

/** Sets the pages in a view and shows the first ones while the rest is being set. */
export async function showPages(shown: PagesView, order: PageOrder) {
  view = shown
  preview.set({ order })
  let looked = false
  const set = await shown.set(order, async (pages) => {
    preview.set({ pages })
    if (!looked) applyLook()
    looked = true
    await framePainted()
  })
  preview.set({ pages: set.pages, set })
  applyLook()
  const { text } = preview.get().find
  if (text !== '') findText(text)
}

/** Puts the preview away. */
export function closePreview() {
  void bridge.request('preview.close', {})
}

export function goToPage(page: number) {
  const { pages } = preview.get()
  view?.goTo(Math.min(Math.max(1, page), pages))
  noteCurrent()
}

/** By one page, or by two that lie side by side. */
export function turnPage(direction: 1 | -1) {
  const { current, look } = preview.get()
  // Side by side, an even page stands with the odd one after it.
  const left = look.facing ? current - (current % 2) : current
  goToPage(left + direction * (look.facing ? 2 : 1))
}

/** Shows pages otherwise, and remembers that. */
export function changeLook(change: Partial<PreviewLook>) {
  const look = { ...preview.get().look, ...change }
  preview.set({ look })
  applyLook()
  void bridge.request('preview.choose', { previewing: look })
}

/** The next of the usual zooms. */
export function zoomBy(direction: 1 | -1) {
  changeLook({ zoom: nextZoom(preview.get().percent, direction) })
}

/** Marks a text wherever it stands, and goes to the first place from the page being looked at. */
export function findText(text: string) {
  if (!view) return
  const hits = view.search.find(text)
  if (hits === 0) preview.set({ find: { ...noFind, text } })
  else goToHit(view.search.firstFrom(preview.get().current), { text, hits })
}

/** Goes round at the ends. */
export function findNext(direction: 1 | -1) {
  const { text, hits, at } = preview.get().find
  if (hits > 0) goToHit((at + direction + hits) % hits, { text, hits })
}

function goToHit(at: number, found: { readonly text: string; readonly hits: number }) {
  view?.search.goTo(at)
  preview.set({ find: { ...found, at } })
  noteCurrent()
}

/** Makes the pages as large as is wanted in the window as it is. */
export function applyLook() {
  if (view) preview.set({ percent: view.look(preview.get().look) })
  noteCurrent()
}

/** Notes which page is looked at now. */
export function noteCurrent() {
  if (view) preview.set({ current: view.current() })
}
