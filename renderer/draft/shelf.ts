import { changeShelf as change, type ShelfChange } from '../../shared/library/shelf'
import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'

/** Puts pins, tags and recent drafts into the session. */
export async function loadShelf() {
  const opened = await bridge.request('shelf.open', {})
  if (!opened.ok) {
    tellFailure(opened)
    return
  }
  const { shelf, aside } = opened.value
  session.set({ shelf })
  if (aside !== undefined) tellProblem(words.library.shelfAside(aside))
}

/** Changes pins, tags and recent drafts, on screen at once and in their file. */
export function changeShelf(changes: readonly ShelfChange[]) {
  const { shelf } = session.get()
  const changed = changes.reduce(change, shelf)
  if (changed === shelf) return
  session.set({ shelf: changed })
  void keep(changes)
}

/** That a draft was opened is no loss on a disk that cannot be written; what the writer noted is told. */
async function keep(changes: readonly ShelfChange[]) {
  const kept = await bridge.request('shelf.change', { changes: [...changes] })
  if (!kept.ok && changes.some(({ type }) => type !== 'opened')) tellFailure(kept)
}
