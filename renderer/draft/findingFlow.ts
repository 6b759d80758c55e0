import { bracketsToBlanks } from '../../shared/checks/bracketsToBlanks'
import type { Finding } from '../../shared/checks/finding'
import { muteOf } from '../../shared/checks/mute'
import { nextFinding } from '../../shared/checks/nextFinding'
import { focusOutline, focusSlot } from '../features/outline/outlineFlow'
import { editor } from '../pageEditor'
import { showTab } from '../window/panes'
import { changeHead, findingsOnScreen, presentBlocks } from './presentDraft'
import { session } from '../session'
import { words } from '../words'
import { tellUndoable } from './tellUndoable'

/** Goes to the place of a finding; what is missing has its place in the outline. */
export function goToFinding(finding: Finding) {
  session.set({ currentFinding: finding })
  const { block, start, end, values } = finding
  if (block !== undefined)
    editor.goTo(start === undefined || end === undefined ? block : { block, start, end })
  else if (typeof values.slot === 'string') focusSlot(values.slot)
  else if (start === undefined) focusOutline()
  else document.querySelector<HTMLElement>('.draft-title')?.focus()
}

/** Goes to the finding after the last one, or to the first from the caret on. */
export function goToNextFinding() {
  const { caret, currentFinding } = session.get()
  const findings = findingsOnScreen()
  const order = presentBlocks().map((block) => block.id)
  const next = nextFinding(findings, { block: caret.block, current: currentFinding }, order)
  showTab('checks')
  if (next) goToFinding(next)
}

/** Silences this finding and no other, for this draft. */
export function muteFinding(finding: Finding) {
  const muted = session.get().draft?.head.muted ?? []
  changeHead({ muted: [...muted, muteOf(finding)] })
}

/** 变为待填项: 【…】 written as text becomes what Tab walks to, in one undo step; an older finding may no longer hold. */
export function makeBlanks({ block: id, start = 0, end = 0 }: Finding) {
  const block = presentBlocks().find((each) => each.id === id)
  const changed = block && bracketsToBlanks(block, start, end)
  if (block === undefined || changed === undefined || changed === block) return
  editor.apply([{ type: 'replace', block: changed }])
  tellUndoable(words.checks.madeBlanks)
}
