import type { DraftId } from '../../../shared/draft/draft'
import type { DraftSummary } from '../../../shared/draft/requests'
import { session, type Session } from '../../session'

/** The drafts that are selected and still there, in the order of the selection. */
export function selectedSummaries({ selectedDrafts, library }: Session): DraftSummary[] {
  if (selectedDrafts.length === 0) return []
  const byId = new Map(library.map((draft) => [draft.id, draft]))
  return selectedDrafts.flatMap((id) => byId.get(id) ?? [])
}

export function selectDrafts(ids: readonly DraftId[]) {
  if (ids.length > 0 || session.get().selectedDrafts.length > 0) session.set({ selectedDrafts: ids })
}

/** Takes a draft into the selection, or out of it. */
export function toggleDraft(id: DraftId) {
  const { selectedDrafts } = session.get()
  const others = selectedDrafts.filter((one) => one !== id)
  selectDrafts(others.length < selectedDrafts.length ? others : [...selectedDrafts, id])
}

type ShownDrafts = { readonly grid: HTMLElement; readonly ids: readonly DraftId[] }
let shown: ShownDrafts | null = null

/** Which drafts the list shows, for 全选; gives the way to stop. */
export function listDraftsOf(list: ShownDrafts): () => void {
  shown = list
  return () => {
    if (shown === list) shown = null
  }
}

/** 全选 where the list has the focus; false elsewhere. */
export function selectAllShown(): boolean {
  if (!shown?.grid.contains(document.activeElement)) return false
  if (document.activeElement instanceof HTMLInputElement) return false
  selectDrafts(shown.ids)
  return true
}
