import { textOf } from '../../../shared/draft/blockText'
import type { FoundDraft } from '../../../shared/library/requests'
import { titleBlockId } from '../../../shared/textSearch/placedHit'
import { bridge } from '../../bridge'
import { openDraft } from '../../draft/openDraft'
import { flush, presentBlocks } from '../../draft/presentDraft'
import { createRefresh } from '../../draft/refresh'
import { editor } from '../../pageEditor'
import { session } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { tellFailure } from '../../window/notices'

/** What the list shows. While a search runs, what was found before stays. */
export type Search =
  | { readonly state: 'empty' | 'searching' }
  | { readonly state: 'found'; readonly drafts: readonly FoundDraft[]; readonly count: number }

/** Searches what is typed after a short pause; only the answer to the newest is shown. */
export function createLibrarySearch(show: (search: Search) => void) {
  let query = ''
  let turn = 0
  let isFresh = false
  let isEmpty = true
  const refresh = createRefresh(() => void run(), 80)

  async function run() {
    const mine = ++turn
    if (!isFresh) await flush()
    const found = await bridge.request('library.search', { query, fresh: !isFresh })
    isFresh = true
    if (mine !== turn) return
    if (!found.ok) tellFailure(found)
    else if (found.value) show({ state: 'found', ...found.value })
  }

  return {
    ask(typed: string) {
      query = typed.slice(0, 200)
      turn += 1
      const wasEmpty = isEmpty
      isEmpty = query.trim() === ''
      if (isEmpty) {
        refresh.stop()
        show({ state: 'empty' })
        return
      }
      if (wasEmpty) show({ state: 'searching' })
      refresh.afterPause()
    },
    stop() {
      turn += 1
      refresh.stop()
    },
  }
}

/** Opens a draft at the place that was found, which is selected. */
export async function openFound({ id, place }: FoundDraft) {
  session.set({ dialog: null })
  await openDraft(id)
  if (session.get().draft?.head.id !== id || place.block === titleBlockId) return
  afterOverlay(() => {
    const block = presentBlocks().find((one) => one.id === place.block)
    if (!block) return
    const isThere = place.end <= textOf(block).length
    editor.goTo(isThere ? place : block.id)
    if (isThere) editor.reveal(place)
  })
}
