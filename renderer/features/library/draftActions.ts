import type { DraftSummary } from '../../../shared/draft/requests'
import { askExportMany } from '../../draft/exportFlow'
import { askRollForwardOf } from '../../draft/rollForwardFlow'
import { session } from '../../session'
import type { Action } from '../../ui/action'
import { words } from '../../words'
import { moveDrafts } from './folderFlow'
import { deleteDraft, deleteDrafts, duplicateDraft, showInFolder } from './libraryFlow'
import { pinDraft } from './shelfFlow'

/** What can be done with a draft of the list. */
export function draftActions(
  summary: DraftSummary,
  isPinned: boolean,
  rename: () => void,
): readonly Action[] {
  const text = words.library
  return [
    { id: 'rename', name: text.rename, run: rename },
    { id: 'duplicate', name: text.duplicate, run: () => void duplicateDraft(summary) },
    { id: 'rollForward', name: text.rollForward, run: () => void askRollForwardOf(summary.id) },
    { id: 'showInFolder', name: text.showInFolder, run: () => void showInFolder(summary) },
    {
      id: 'pin',
      name: isPinned ? text.unpin : text.pin,
      group: 1,
      run: () => pinDraft(summary, !isPinned),
    },
    {
      id: 'tags',
      name: text.tags,
      group: 1,
      run: () => session.set({ dialog: { name: 'tags', draft: summary } }),
    },
    { id: 'move', name: text.moveTo, group: 1, run: () => undefined, children: moveActions([summary]) },
    { id: 'delete', name: text.delete, group: 2, run: () => void deleteDraft(summary) },
  ]
}

/** What can be done with several drafts at once. */
export function manyActions(drafts: readonly DraftSummary[]): readonly Action[] {
  const text = words.library
  return [
    { id: 'exportMany', name: text.many.export, run: () => void askExportMany() },
    { id: 'move', name: text.moveTo, run: () => undefined, children: moveActions(drafts) },
    { id: 'delete', name: text.delete, group: 1, run: () => void deleteDrafts(drafts) },
  ]
}

/** The folders that drafts can be moved into. */
export function moveActions(drafts: readonly DraftSummary[]): readonly Action[] {
  return ['', ...session.get().folders].map((folder) => ({
    id: `into:${folder}`,
    name: folder === '' ? words.library.top : folder,
    isDisabled: drafts.every((draft) => draft.folder === folder),
    run: () => void moveDrafts(drafts, folder),
  }))
}
