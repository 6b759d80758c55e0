import type { KeyboardEvent } from 'react'
import { closeFind, isFindOpen } from '../features/find/findFlow'
import { leaveFocusMode } from './focusMode'
import { editor } from '../pageEditor'
import { isBesideText } from './paneFocus'
import { toggleRight } from './panes'

/** Escape puts one thing away at a time: the pane over the page, the focus beside the text, the search, the focus mode. */
export function onEscape(event: KeyboardEvent, isPaneOverPage: boolean) {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  if (isPaneOverPage) toggleRight()
  else if (isBesideText(event.target)) editor.focus()
  else if (isFindOpen()) closeFind()
  else leaveFocusMode()
}
