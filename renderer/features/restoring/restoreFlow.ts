import type { BackupRef, RestoreReport } from '../../../shared/backup/requests'
import type { DraftId } from '../../../shared/draft/draft'
import { fail, type Result } from '../../../shared/result'
import { bridge } from '../../bridge'
import { loadLayouts } from '../../draft/layoutList'
import { leaveDraft, openDraft, refreshLibrary } from '../../draft/openDraft'
import { closeDraft } from '../../draft/presentDraft'
import { loadTemplates } from '../../draft/templateList'
import { session } from '../../session'

export type RestoreChoice = {
  readonly backup: BackupRef
  readonly paths: readonly string[]
  readonly differing: 'beside' | 'replace'
  readonly ownParts: boolean
}

/** The draft that was put away while drafts may be replaced. */
let putAway: DraftId | undefined

/** Brings chosen drafts back. Where one may be replaced, the draft on screen is saved and put away first. */
export async function restoreChosen(choice: RestoreChoice): Promise<Result<RestoreReport>> {
  const open = choice.differing === 'replace' ? session.get().draft?.head.id : undefined
  if (open !== undefined) {
    if (!(await leaveDraft())) return fail('cancelled')
    closeDraft()
    putAway = open
  }
  const { backup, differing, ownParts } = choice
  const paths = [...choice.paths]
  const report = await bridge.request('backup.restore', { backup, differing, ownParts, paths })
  await Promise.all([refreshLibrary(), ...(ownParts ? [loadTemplates(), loadLayouts()] : [])])
  return report
}

/** Puts the dialog away and the draft that was on screen back. */
export async function leaveRestoring() {
  session.set({ dialog: null })
  const open = putAway
  putAway = undefined
  if (open !== undefined) await openDraft(open)
}
