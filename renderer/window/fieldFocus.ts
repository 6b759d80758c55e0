import { session } from '../session'

/** Notes whether a plain field has the focus, for as long as the page lives. */
export function followFields() {
  const look = () => {
    const inField = isField(document.activeElement)
    if (inField !== session.get().inField) session.set({ inField })
  }
  document.addEventListener('focusin', look)
  // The next element has the focus only after this event; where none gets it, no other event comes.
  document.addEventListener('focusout', () => queueMicrotask(look))
}

function isField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type)
}
