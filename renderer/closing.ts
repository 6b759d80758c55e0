import { bridge } from './bridge'
import { tell, tellFailure } from './notices'
import { draftJson, flush, nameAfterTitle } from './presentDraft'
import { session } from './session'
import { words } from './words'

/** Saves, then lets the window close; asks where saving fails. */
export async function closeWindow() {
  const saved = await flush()
  if (!saved.ok) {
    session.set({ dialog: { name: 'closing', failure: saved } })
    return
  }
  if (session.get().caret.inTitle) await nameAfterTitle()
  await closeNow()
}

/** Closes over whatever is unsaved: the person said so, or there is nothing. */
export async function closeNow() {
  await bridge.request('window.closeNow', {})
}

/** Writes a copy where the person says; true when it was written. */
export async function saveAs(): Promise<boolean> {
  const { draft } = session.get()
  if (draft === null) return false
  const saved = await bridge.request('draft.saveAs', { id: draft.head.id, json: draftJson() })
  if (saved.ok) tell(words.app.savedAs(saved.value.file))
  else tellFailure(saved)
  return saved.ok
}
