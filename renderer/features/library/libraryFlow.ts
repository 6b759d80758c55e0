import type { DraftSummary } from '../../../shared/draft/requests'
import { bridge } from '../../bridge'
import { renameDraftFile } from '../../draft/draftFile'
import { tellFailure, tellNotice } from '../../window/notices'
import { openDraft, refreshLibrary } from '../../draft/openDraft'
import { closeDraft, retitle } from '../../draft/presentDraft'
import { session } from '../../session'
import { settleUnsaved } from '../../draft/unsaved'
import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
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

/** The same for several; one that cannot be deleted holds up no other. */
export async function deleteDrafts(drafts: readonly Named[]) {
  const openId = session.get().draft?.head.id
  const hasOpen = drafts.some(({ id }) => id === openId)
  if (hasOpen && !(await settleUnsaved('leave'))) return
  const trashed: string[] = []
  const failures: Failure[] = []
  for (const { id } of drafts) {
    const deleted = await bridge.request('library.delete', { id })
    if (!deleted.ok) failures.push(deleted)
    else {
      trashed.push(deleted.value.trashed)
      if (id === openId) closeDraft()
    }
  }
  session.set({ selectedDrafts: [] })
  await refreshLibrary()
  const [first] = failures
  if (first)
    tellNotice({
      text: `${words.library.many.notDeleted(failures.length)}${sayFailure(first, words)}`,
      level: 'problem',
      actions: [],
    })
  if (trashed.length === 0) return
  tellNotice({
    text: words.library.many.deleted(trashed.length),
    level: 'info',
    actions: [{ label: words.app.undo, run: () => void undeleteAll(trashed) }],
    stays: 30_000,
  })
}

async function undeleteAll(trashed: readonly string[]) {
  const restored = await bridge.request('trash.restore', { trashed: [...trashed] })
  if (!restored.ok) tellFailure(restored)
  else for (const failure of restored.value.failures.slice(0, 1)) tellFailure(failure)
  await refreshLibrary()
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
