import type { DraftSummary } from '../../../shared/draft/requests'
import { askRollForwardOf } from '../../draft/rollForwardFlow'
import { session } from '../../session'
import type { Action } from '../../ui/action'
import { words } from '../../words'
import { moveDraft } from './folderFlow'
import { deleteDraft, duplicateDraft, showInFolder } from './libraryFlow'
import { pinDraft } from './shelfFlow'

/** What can be done with a draft of the list. */
export function draftActions(
  summary: DraftSummary,
  isPinned: boolean,
  rename: () => void,
): readonly Action[] {
  const text = words.library
  const folders = ['', ...session.get().folders]
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
    {
      id: 'move',
      name: text.moveTo,
      group: 1,
      run: () => undefined,
      children: folders.map((folder) => ({
        id: `into:${folder}`,
        name: folder === '' ? text.top : folder,
        isDisabled: folder === summary.folder,
        run: () => void moveDraft(summary, folder),
      })),
    },
    { id: 'delete', name: text.delete, group: 2, run: () => void deleteDraft(summary) },
  ]
}
