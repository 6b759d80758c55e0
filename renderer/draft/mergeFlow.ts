import { restoreEdits } from '../../shared/compare/restoreEdits'
import type { DraftId } from '../../shared/draft/draft'
import type { ConflictCopy } from '../../shared/library/requests'
import { mergedText, planMerge, type MergeChoice, type MergePlan } from '../../shared/merge/mergeDrafts'
import { bridge } from '../bridge'
import { editor } from '../pageEditor'
import { session } from '../session'
import { afterOverlay } from '../ui/afterOverlay'
import { tell, tellFailure } from '../window/notices'
import { words } from '../words'
import { openDraft, refreshLibrary, showOpened } from './openDraft'
import { draftNow, flush, presentBlocks, saveNow } from './presentDraft'
import { refreshVersions } from './versionList'

/** Opens the draft that a conflicting copy belongs to, and asks what of each section stays. */
export async function askMerge(copy: DraftId) {
  const saved = await flush()
  if (!saved.ok) {
    tellFailure(saved)
    return
  }
  const conflict = await bridge.request('conflict.read', { copy })
  if (!conflict.ok) {
    tellFailure(conflict)
    return
  }
  const { original } = conflict.value
  if (session.get().draft?.head.id !== original) await openDraft(original)
  const { draft } = session.get()
  if (draft?.head.id !== original || draft.readOnly) return
  session.set({ dialog: { name: 'merge', copy, conflict: conflict.value } })
}

/** The draft on screen beside a conflicting copy, part by part. */
export function planOf({ draft, base }: ConflictCopy): MergePlan {
  return planMerge(draftNow(), draft, base)
}

/** Merges as chosen, in one undo step; once that is on disk, the copy goes to the trash. */
export async function mergeConflict(
  copy: DraftId,
  conflict: ConflictCopy,
  choices: ReadonlyMap<string, MergeChoice>,
) {
  session.set({ dialog: null })
  const kept = await saveNow('merged')
  if (!kept.ok) {
    tellFailure(kept)
    return
  }
  if (session.get().draft?.head.id !== conflict.original) return
  await new Promise<void>((resolve) => {
    editor.whenIdle(() => {
      const { title, blocks } = mergedText(planOf(conflict), choices)
      const isRetitled = JSON.stringify(title) !== JSON.stringify(editor.title())
      const edits = restoreEdits(presentBlocks(), blocks)
      if (edits.length > 0 || isRetitled) editor.apply(edits, ...(isRetitled ? [title] : []))
      resolve()
    })
  })
  const saved = await saveNow(null)
  // The copy stays where the merged text is not on disk.
  if (!saved.ok) return
  const retired = await bridge.request('conflict.retire', { copy, revision: conflict.revision })
  if (retired.ok) tell(words.merging.done)
  else tellFailure(retired)
  void refreshVersions()
  void refreshLibrary()
  afterOverlay(() => editor.focus())
}

/** Makes a conflicting copy a draft of its own and opens it. */
export async function keepApart(copy: DraftId) {
  const apart = await bridge.request('conflict.keepApart', { copy })
  if (!apart.ok) {
    tellFailure(apart)
    return
  }
  showOpened(await bridge.request('library.open', { id: copy }))
  tell(words.merging.keptApart(apart.value.fileName))
}
