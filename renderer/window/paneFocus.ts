import { focusOutline } from '../features/outline/outlineFlow'
import { editor } from '../pageEditor'
import { showTab } from './panes'
import { afterOverlay } from '../ui/afterOverlay'

const outline = '[role="tree"]'
const right = '.pane-right'

/** F6: from the text to the outline, to the right pane's tab, and back to the text; what is not shown is passed over. */
export function goToPane(step: 'next' | 'previous') {
  const besides = [outline, right].filter((pane) => document.querySelector(pane) !== null)
  const panes = [null, ...besides]
  const here = besides.find((pane) => document.activeElement?.closest(pane)) ?? null
  const there = panes.at((panes.indexOf(here) + (step === 'next' ? 1 : -1)) % panes.length)
  if (there === outline) focusOutline()
  else if (there === right) focusTab()
  else editor.focus()
}

/** Shows what the checks found and gives it the keyboard. */
export function goToChecks() {
  showTab('checks')
  afterOverlay(focusTab)
}

/** Whether Escape pressed here leads back to the text. */
export function isBesideText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${outline}, ${right}`) !== null
}

/** Gives the focus to what the shown tab begins with; an empty one can hold it itself. */
function focusTab() {
  const panel = document.querySelector<HTMLElement>(`${right} .tab-panel`)
  const first = panel?.querySelector<HTMLElement>('input, [role="grid"], button, [tabindex="0"]')
  ;(first ?? panel)?.focus()
}
