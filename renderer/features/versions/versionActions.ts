import { isFinal, type SnapshotSummary } from '../../../shared/draft/snapshot'
import type { Action } from '../../ui/action'
import { words } from '../../words'
import type { RowQuestion, VersionSteps } from './versionSteps'

/** What the menu of a version offers. A draft that is only read keeps its versions as they are. */
export function versionActions(
  snapshot: SnapshotSummary,
  canEdit: boolean,
  steps: VersionSteps,
  ask: (asks: RowQuestion['asks']) => void,
): Action[] {
  const text = words.versions
  const compare = () => steps.compare(snapshot)
  const final = isFinal(snapshot)
  const actions: Action[] = [{ id: 'compare', name: text.compareNow, run: compare }]
  if (!canEdit) return actions
  actions.push(
    { id: 'restore', name: text.restore, run: () => ask('restore') },
    { id: 'restorePart', name: text.restorePart, run: compare },
    { id: 'name', name: text.rename, shortcut: 'F2', group: 1, isDisabled: final, run: () => ask('name') },
    {
      id: 'pin',
      name: snapshot.pinned ? text.unpin : text.pin,
      group: 1,
      run: () => steps.pin(snapshot, !snapshot.pinned),
    },
    {
      id: 'lock',
      name: final ? text.unlock : text.lock,
      group: 1,
      run: () => steps.lock(snapshot, !final),
    },
    {
      id: 'remove',
      name: text.remove,
      shortcut: 'Delete',
      group: 2,
      isDisabled: final || snapshot.pinned === true,
      run: () => steps.remove(snapshot),
    },
  )
  return actions
}
