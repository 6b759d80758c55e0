import type { BackupOutcome } from '../../shared/backup/requests'
import type { Result } from '../../shared/result'
import { sayFailure } from '../../shared/words/sayFailure'
import { bridge } from '../bridge'
import { session } from '../session'
import { tell, tellFailure, tellNotice } from '../window/notices'
import { changeSettings } from '../window/settingsFlow'
import { words } from '../words'
import { flush } from './presentDraft'

/** Makes a backup with the last words typed in it, and says how that went; without a folder it leads to the settings. */
export async function backUpNow() {
  const done = tell(words.backups.running)
  const outcome = await makeBackup()
  done()
  if (outcome.ok) tell(sayOutcome(outcome.value))
  else if (outcome.failure === 'backup.noFolder') session.set({ dialog: { name: 'settings' } })
  else tellFailure(outcome)
}

/** Saves what is open, then makes a backup. */
export async function makeBackup(): Promise<Result<BackupOutcome>> {
  await flush()
  return bridge.request('backup.now', {})
}

export function sayOutcome(outcome: BackupOutcome): string {
  if (!outcome.made) return words.backups.unchanged
  return outcome.leftOut.length === 0 ? words.backups.made : sayLeftOut(outcome.leftOut)
}

function sayLeftOut(files: readonly string[]): string {
  return words.backups.leftOut(files.slice(0, 3).join('、'), files.length)
}

/** Asks for the folder that backups go to from now on. */
async function chooseBackupFolder() {
  const chosen = await bridge.request('backup.chooseFolder', {})
  if (!chosen.ok) tellFailure(chosen)
}

/** Tells when a backup by itself did not succeed, with the way to mend it. */
export function followBackups() {
  const toSettings = {
    label: words.backups.settings,
    run: () => session.set({ dialog: { name: 'settings' } }),
  }
  bridge.on('backup.failed', (failure) =>
    tellNotice({ text: sayFailure(failure, words), level: 'problem', actions: [toSettings] }),
  )
  bridge.on('backup.leftOut', ({ files }) =>
    tellNotice({ text: sayLeftOut(files), level: 'problem', actions: [] }),
  )
}

/** Drafts after which a writer has something to lose. */
const worthABackup = 3

/** Offers backups, once: not at the first start, and not before there is something to lose. */
export function offerBackups() {
  const { settings, library } = session.get()
  const { backupFolder, backupOffered, lastProgram } = settings
  if (backupFolder !== null || backupOffered || lastProgram === undefined || library.length < worthABackup)
    return
  void changeSettings({ backupOffered: true })
  tellNotice({
    text: words.backups.offer,
    level: 'info',
    actions: [{ label: words.backups.choose, run: () => void chooseBackupFolder() }],
    stays: 30_000,
  })
}
