import { editor } from '../pageEditor'
import { afterOverlay } from '../ui/afterOverlay'

/** Gives the text the focus and shows the line with the caret, wherever the text around it went. */
export function backToCaret() {
  afterOverlay(() => {
    editor.focus()
    showCaret()
    // Again: what lay off screen had only an estimated height.
    requestAnimationFrame(showCaret)
  })
}

function showCaret() {
  const node = document.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  element?.scrollIntoView({ block: 'nearest' })
}
