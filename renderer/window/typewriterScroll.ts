import { editor } from '../pageEditor'
import { session } from '../session'
import { caretLine } from './caretLine'

/**
 * 打字机滚动: while the setting is on, the line with the caret stays in the middle of the desk. Keys move the page; the mouse
 * never does, nor does an input method before it is done.
 */
export function followTypewriterScroll() {
  let isByMouse = false
  let isScheduled = false
  const look = () => {
    if (isScheduled || isByMouse || !session.get().settings.typewriter) return
    isScheduled = true
    requestAnimationFrame(() => {
      isScheduled = false
      if (!editor.isComposing()) centreCaret()
    })
  }
  document.addEventListener('pointerdown', () => (isByMouse = true), { capture: true })
  document.addEventListener('keydown', () => (isByMouse = false), { capture: true })
  document.addEventListener('selectionchange', look)
  document.addEventListener('compositionend', look)
}

function centreCaret() {
  const selection = document.getSelection()
  const desk = document.querySelector('.desk')
  const line = selection?.isCollapsed ? caretLine() : null
  if (!desk || !line) return
  const view = desk.getBoundingClientRect()
  const away = (line.top + line.bottom) / 2 - (view.top + view.bottom) / 2
  if (Math.abs(away) >= 1) desk.scrollBy({ top: away, behavior: 'instant' })
}
