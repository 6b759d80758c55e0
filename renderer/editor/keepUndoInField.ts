type Travel = { readonly undo: () => void; readonly redo: () => void }

/**
 * Chromium keeps one undo history for all fields of the page, so that Ctrl+Z in the draft may reach into a search field
 * used before, and the other way round. What it would undo outside the field with the focus stays; with the focus
 * anywhere but in a plain field it is the draft's undo that was meant.
 */
export function keepUndoInField(travel: Travel): () => void {
  const listen = (event: InputEvent) => {
    const { inputType, target } = event
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return
    const { activeElement } = document
    if (target === activeElement) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) return
    // Not inside Chromium's own undo, which looks at the page again when the event is over.
    queueMicrotask(() => (inputType === 'historyUndo' ? travel.undo() : travel.redo()))
  }
  document.addEventListener('beforeinput', listen, { capture: true })
  return () => document.removeEventListener('beforeinput', listen, { capture: true })
}
