import { changeLook, closePreview, goToPage, turnPage, zoomBy } from './previewFlow'
import { preview } from './previewState'

/** What keys do beside the menu's: pages are turned, Escape goes back to the draft. A dialog has its own. */
export function followKeys(place: Document) {
  place.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || preview.get().dialog !== null) return
    if (act(event)) event.preventDefault()
  })
}

function act({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  // In a field these move the caret.
  const inField = (target as Element | null)?.nodeName === 'INPUT'
  switch (key) {
    case 'Escape':
      closePreview()
      return true
    case 'PageDown':
      turnPage(1)
      return true
    case 'PageUp':
      turnPage(-1)
      return true
    case 'Home':
      if (inField) return false
      goToPage(1)
      return true
    case 'End':
      if (inField) return false
      goToPage(Infinity)
      return true
    // The menu has this key for 正文, which means nothing here.
    case '0':
      if (!ctrlKey && !metaKey) return false
      changeLook({ zoom: 100 })
      return true
    default:
      return false
  }
}

/** Pixels a wheel turns for one step. */
const stepOfWheel = 50

/** Ctrl and the wheel: larger and smaller. */
export function followWheel(place: Document) {
  let turned = 0
  place.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < stepOfWheel) return
      zoomBy(turned < 0 ? 1 : -1)
      turned = 0
    },
    { passive: false },
  )
}
