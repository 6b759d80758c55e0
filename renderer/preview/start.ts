import { bridge } from '../bridge'
import { pagesWindowOf } from './pagesFrame'
import { followCommands } from './previewCommands'
import { applyLook, noteCurrent, showPages } from './previewFlow'
import { followKeys, followWheel } from './previewKeys'
import { preview } from './previewState'

/** Learns what is to be shown and how, and shows it. */
export async function startPreview(frame: HTMLIFrameElement) {
  const [started, pages] = await Promise.all([bridge.request('preview.start', {}), pagesWindowOf(frame)])
  if (!started.ok) return
  const { order, toPrint, settings } = started.value
  const { dataset } = document.documentElement
  if (settings.theme !== 'system') dataset.theme = settings.theme
  dataset.size = settings.interfaceSize
  preview.set({ look: settings.previewing, printing: settings.printing, dialog: toPrint ? 'print' : null })
  followKeys(document)
  followKeys(pages.document)
  followWheel(pages.document)
  followCommands()
  pages.document.addEventListener('scroll', noteCurrent)
  // The frame's own: what is said above the pages makes it lower.
  pages.addEventListener('resize', applyLook)
  if (!toPrint) pages.focus()
  await showPages(pages.viewPages(), order)
}
