import type { Failure } from '../../shared/result'
import { bridge } from '../bridge'
import { tell, tellFailure } from '../window/notices'
import { draftJson, flush } from './presentDraft'
import { session } from '../session'
import { words } from '../words'

/** What a person decides about text that cannot be saved. */
type UnsavedAnswer = 'again' | 'saveAs' | 'discard' | 'stay'

/** Saves before the draft goes off the screen; asks where that fails. True when it may go. */
export async function settleUnsaved(going: 'quit' | 'leave'): Promise<boolean> {
  for (;;) {
    const saved = await flush()
    if (saved.ok) return true
    const answer = await askUnsaved(saved, going)
    if (answer === 'stay') return false
    if (answer === 'discard') return true
    if (answer === 'saveAs' && (await saveAs(words.app.savedCopy))) return true
  }
}

/** Writes a copy where the person says; true when it was written. The draft on screen stays the one it was. */
export async function saveAs(told = words.app.savedAs): Promise<boolean> {
  const { draft } = session.get()
  if (draft === null) return false
  const saved = await bridge.request('draft.saveAs', { id: draft.head.id, json: draftJson() })
  if (saved.ok) tell(told(saved.value.file))
  else tellFailure(saved)
  return saved.ok
}

function askUnsaved(failure: Failure, going: 'quit' | 'leave'): Promise<UnsavedAnswer> {
  return new Promise((resolve) => {
    const answer = (chosen: UnsavedAnswer) => {
      session.set({ dialog: null })
      resolve(chosen)
    }
    session.set({ dialog: { name: 'unsaved', failure, going, answer } })
  })
}
