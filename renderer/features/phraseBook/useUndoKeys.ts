import { useEffect } from 'react'
import { redoPhrases, undoPhrases } from '../../draft/phraseSteps'

/**
 * Ctrl+Z and Ctrl+Y for the steps of own phrases, wherever no field has the keyboard. The menu has these keys, too, but never
 * sees them once a field of the page was written in: Chromium keeps one undo history for all of them, even for those gone.
 */
export function useUndoKeys() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (step === null || isField(document.activeElement)) return
      event.preventDefault()
      event.stopPropagation()
      step()
    }
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey || shiftKey || isComposing) return null
  const letter = key.toLowerCase()
  return letter === 'z' ? undoPhrases : letter === 'y' ? redoPhrases : null
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}
