import type { DraftSummary } from '../../../shared/draft/requests'
import { bridge } from '../../bridge'
import { renameDraftFile } from '../../draft/draftFile'
import { tellFailure, tellNotice } from '../../window/notices'
import { openDraft, refreshLibrary } from '../../draft/openDraft'
import { closeDraft, retitle } from '../../draft/presentDraft'
import { session } from '../../session'
import { settleUnsaved } from '../../draft/unsaved'
import { words } from '../../words'

type Named = Pick<DraftSummary, 'id' | 'title'>

/** Gives a draft another title; on screen it changes in the text, as if it had been typed there. */
export async function renameDraft({ id, title }: Named, newTitle: string) {
  const wanted = newTitle.trim()
  if (wanted === '' || wanted === title) return
  if (session.get().draft?.head.id === id) return retitle(wanted)
  const renamed = await renameDraftFile(id, wanted)
  if (!renamed.ok) tellFailure(renamed)
}

export async function duplicateDraft({ id }: Named) {
  if (session.get().draft?.head.id === id && !(await settleUnsaved('leave'))) return
  const copy = await bridge.request('library.duplicate', { id })
  if (!copy.ok) {
    tellFailure(copy)
    return
  }
  await refreshLibrary()
  await openDraft(copy.value.id)
}

/** Moves a draft to the program's own trash, with a way to take it back. */
export async function deleteDraft({ id, title }: Named) {
  const wasOpen = session.get().draft?.head.id === id
  if (wasOpen && !(await settleUnsaved('leave'))) return
  const deleted = await bridge.request('library.delete', { id })
  if (!deleted.ok) {
    tellFailure(deleted)
    return
  }
  if (wasOpen) closeDraft()
  await refreshLibrary()
  const { trashed } = deleted.value
  tellNotice({
    text: words.library.deleted(title.trim() || words.library.untitled),
    level: 'info',
    actions: [{ label: words.app.undo, run: () => void undelete(trashed, wasOpen) }],
    stays: 30_000,
  })
}

export async function showInFolder({ id }: Pick<Named, 'id'>) {
  const shown = await bridge.request('draft.showInFolder', { id })
  if (!shown.ok) tellFailure(shown)
}

async function undelete(trashed: string, open: boolean) {
  const restored = await bridge.request('library.undelete', { trashed })
  if (!restored.ok) {
    tellFailure(restored)
    return
  }
  await refreshLibrary()
  if (open && session.get().draft === null) await openDraft(restored.value.id)
}
