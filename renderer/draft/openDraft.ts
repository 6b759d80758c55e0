import type { DraftId } from '../../shared/draft/draft'
import type { DraftSummary, OpenedDraft, RescueFrom } from '../../shared/draft/requests'
import type { Result } from '../../shared/result'
import { bridge } from '../bridge'
import { offerNewerKind } from './draftKind'
import { offerLayout } from './draftLayout'
import { tell, tellFailure } from '../window/notices'
import { offerRescue } from './rescueFlow'
import { editor } from '../pageEditor'
import { nameAfterTitle, showDraft } from './presentDraft'
import { session } from '../session'
import { startOfWriting } from './startOfWriting'
import { afterOverlay } from '../ui/afterOverlay'
import { changeShelf } from './shelf'
import { settleUnsaved } from './unsaved'
import { words } from '../words'

/** Opens a draft of the library; the one on screen is saved first and stays where it cannot be. */
export async function openDraft(id: DraftId) {
  if (session.get().draft?.head.id === id) {
    backToDraft()
    return
  }
  if (await leaveDraft()) showOpened(await bridge.request('library.open', { id }))
}

/** Shows a draft that was just made or opened, with what is to be told about it; the caret stands where writing begins. */
export function showOpened(opened: Result<OpenedDraft>) {
  if (!opened.ok) {
    void offerRescue(opened, rescueDraft)
    return
  }
  showDraft(opened.value)
  const { notice } = opened.value
  if (notice) tell(words.app.opened[notice])
  offerNewerKind()
  offerLayout()
  changeShelf([{ type: 'opened', id: opened.value.draft.id, at: Date.now() }])
  // At the start all else comes first: a look at thousands of files would hold it up.
  if (session.get().ready) void refreshLibrary()
  const start = startOfWriting(opened.value.draft.blocks)
  if (start) afterOverlay(() => editor.goTo(start.id))
}

/** Opens what can be got back of a draft; the one on screen is saved first. */
export async function rescueDraft(id: DraftId, from: RescueFrom) {
  if (await leaveDraft()) showOpened(await bridge.request('library.rescue', { id, from }))
}

/** Saves the draft on screen before another takes its place; false where the person would rather stay. */
export async function leaveDraft(): Promise<boolean> {
  if (!(await settleUnsaved('leave'))) return false
  if (session.get().caret.inTitle) await nameAfterTitle()
  return true
}

/** Shows the draft that is open behind a source, the caret where it was. */
export function backToDraft() {
  session.set({ view: 'draft' })
  afterOverlay(() => editor.focus())
}

export async function refreshLibrary() {
  const listed = await bridge.request('library.list', {})
  if (!listed.ok) {
    tellFailure(listed)
    return
  }
  const folders = await bridge.request('library.folders', {})
  session.set({ library: listed.value, ...(folders.ok && { folders: folders.value }) })
}

/** The drafts as they were the last time, at once; what changed since then follows with `refreshLibrary`. */
export async function rememberLibrary() {
  const remembered = await bridge.request('library.remembered', {})
  const library = remembered.ok ? (JSON.parse(remembered.value) as readonly DraftSummary[]) : []
  if (library.length === 0) return refreshLibrary()
  session.set({ library })
}
