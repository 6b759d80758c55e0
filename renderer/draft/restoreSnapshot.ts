import type { SnapshotSummary } from '../../shared/draft/snapshot'
import { bridge } from '../bridge'
import { tell, tellFailure } from '../window/notices'
import { editor } from '../pageEditor'
import { presentBlocks, saveNow } from './presentDraft'
import { session } from '../session'
import { words } from '../words'

/** Puts an earlier version's text in place of the present one, which is kept as a version first; can be undone. */
export async function restoreSnapshot({ id: snapshot }: SnapshotSummary) {
  const { draft } = session.get()
  if (draft === null) return
  const { id } = draft.head
  const read = await bridge.request('snapshots.read', { id, snapshot })
  if (!read.ok) {
    tellFailure(read)
    return
  }
  const kept = await saveNow('restored')
  if (!kept.ok) {
    tellFailure(kept)
    return
  }
  if (session.get().draft?.head.id !== id) return
  const present = presentBlocks().map((block) => block.id)
  editor.apply(
    [
      { type: 'remove', blocks: present },
      { type: 'insert', blocks: read.value.blocks, before: null },
    ],
    read.value.title,
  )
  document.querySelector('.desk')?.scrollTo({ top: 0 })
  tell(words.app.restored)
}
