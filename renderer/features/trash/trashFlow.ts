import type { TrashedDraft } from '../../../shared/library/requests'
import { bridge } from '../../bridge'
import { refreshLibrary } from '../../draft/openDraft'
import { loadShelf } from '../../draft/shelf'
import { tell, tellFailure, tellProblem } from '../../window/notices'
import { words } from '../../words'

export async function readTrash(): Promise<readonly TrashedDraft[]> {
  const read = await bridge.request('trash.list', {})
  if (read.ok) return read.value
  tellFailure(read)
  return []
}

/** Puts drafts back where they were. */
export async function restore(drafts: readonly TrashedDraft[]) {
  const answer = await bridge.request('trash.restore', { trashed: drafts.map(({ trashed }) => trashed) })
  if (answer.ok) {
    const { restored, failures } = answer.value
    if (restored.length > 0) tell(words.library.trash.restored(restored.length))
    if (failures.length > 1) tellProblem(words.library.trash.notRestored(failures.length))
    for (const failure of failures.slice(0, 1)) tellFailure(failure)
  } else tellFailure(answer)
  await refreshLibrary()
}

/** 彻底删除: drafts, their versions and what is remembered of them. */
export async function purge(drafts: readonly TrashedDraft[]) {
  const purged = await bridge.request('trash.purge', { trashed: drafts.map(({ trashed }) => trashed) })
  if (purged.ok) tell(words.library.trash.purged(drafts.length))
  else tellFailure(purged)
  await loadShelf()
}

/** Shows what was deleted in the file manager. */
export async function showTrash() {
  const shown = await bridge.request('library.showTrash', {})
  if (!shown.ok) tellFailure(shown)
}
