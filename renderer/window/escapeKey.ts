import { closeFind, isFindOpen } from '../features/find/findFlow'
import { leaveFocusMode } from './focusMode'
import { editor } from '../pageEditor'
import { isBesideText } from './paneFocus'
import { isRightOverPage, toggleRight } from './panes'
import { session } from '../session'

/** Escape puts one thing away at a time: the pane over the page, the focus beside the text, the search, the focus mode. */
export function followEscape() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) putAway(event)
  })
}

function putAway(event: Event) {
  if (session.get().dialog !== null) return
  if (isRightOverPage()) toggleRight()
  else if (isBesideText(event.target)) editor.focus()
  else if (isFindOpen()) closeFind()
  else leaveFocusMode()
}
