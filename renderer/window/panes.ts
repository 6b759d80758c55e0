import type { Settings } from '../../shared/settings'
import { leaveFocusMode } from './focusMode'
import { editor } from '../pageEditor'
import { session } from '../session'
import { changePanes } from './settingsFlow'

/** Below this width of the window (CSS pixels) the right pane lies over the page. */
export const narrowWindow = '(max-width: 1180px)'

/** Whether the right pane lies over the page just now. */
export function isRightOverPage(): boolean {
  const { view, focusMode, rightOverPage } = session.get()
  return isNarrow() && view === 'draft' && !focusMode && rightOverPage
}

function isNarrow(): boolean {
  return window.matchMedia(narrowWindow).matches
}

export function toggleLeft() {
  if (leaveFocusMode()) return
  const { left } = session.get().settings.panes
  changePanes({ left: { ...left, open: !left.open } })
}

/** In a narrow window the pane comes and goes over the page and the wide window's setting stays. */
export function toggleRight() {
  if (leaveFocusMode()) return
  const { settings, rightOverPage } = session.get()
  const { right } = settings.panes
  const { activeElement, body } = document
  const hadFocus = document.querySelector('.pane-right')?.contains(activeElement) ?? false
  if (isNarrow()) session.set({ rightOverPage: !rightOverPage })
  else changePanes({ right: { ...right, open: !right.open } })
  if (hadFocus || activeElement === body) editor.focus()
}

type Part = NonNullable<Settings['panes']['folded']>[number]

/** Folds a part of the left pane away, or shows it again. */
export function foldPart(part: Part, isFolded: boolean) {
  const others = (session.get().settings.panes.folded ?? []).filter((other) => other !== part)
  changePanes({ folded: isFolded ? [...others, part] : others })
}

/** Opens the right pane on one of its tabs. */
export function showTab(tab: Settings['panes']['tab']) {
  leaveFocusMode()
  const { right } = session.get().settings.panes
  if (isNarrow()) session.set({ rightOverPage: true })
  changePanes({ tab, right: { ...right, open: isNarrow() ? right.open : true } })
}
