import { bridge } from '../bridge'
import { session } from '../session'
import { tell, tellFailure } from '../window/notices'
import { words } from '../words'
import { showOpened } from './openDraft'
import { draftJson } from './presentDraft'

/** Stores the draft on screen, which cannot be changed, as another one that can, and opens that. */
export async function copyToEdit() {
  if (session.get().draft === null) return
  const copy = await bridge.request('draft.copyToEdit', { json: draftJson() })
  if (!copy.ok) {
    tellFailure(copy)
    return
  }
  showOpened(copy)
  tell(words.app.readOnly.copied(copy.value.fileName))
}
