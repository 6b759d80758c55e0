import { join } from 'node:path'
import { isBackupName } from '../shared/backup/backupName'
import type { BackupRef } from '../shared/backup/requests'
import type { RequestHandlers } from '../shared/ipc'
import { fail, ok } from '../shared/result'
import type { Settings } from '../shared/settings'
import type { Backups } from './backups'
import { compareBackup, restoreBackup, type RestoreParts } from './restoreBackup'
import type { Dialogs } from './shell/dialogs'

type BackupHandlers = Pick<RequestHandlers, Extract<keyof RequestHandlers, `backup.${string}`>>

export type BackupDesk = RestoreParts & {
  readonly backups: Backups
  readonly dialogs: Pick<Dialogs, 'askBackupFolder' | 'askBackupToOpen'>
  readonly settings: { readonly current: Settings }
  readonly tellRestoring: (progress: { readonly done: number; readonly total: number }) => void
}

/** Answers the page's requests about backups. */
export function createBackupRequests(desk: BackupDesk): BackupHandlers {
  const { backups, dialogs } = desk
  /** The page never holds a path: it calls the file the person chose last `chosen`. */
  let chosen: string | null = null
  let restoring: { isCancelled: boolean } | null = null

  return {
    'backup.status': async () => ok(await backups.status()),
    'backup.chooseFolder': async () => {
      const folder = await dialogs.askBackupFolder(desk.settings.current.backupFolder ?? undefined)
      return folder === undefined ? fail('cancelled') : backups.useFolder(folder)
    },
    'backup.turnOff': () => backups.turnOff(),
    'backup.now': () => backups.make('asked'),

    'backup.inspect': async ({ backup }) => {
      const file = fileOf(backup)
      return file === null ? fail('request.invalid') : compareBackup(file, desk)
    },
    'backup.chooseFile': async () => {
      const file = await dialogs.askBackupToOpen(desk.settings.current.backupFolder ?? undefined)
      if (file === undefined) return fail('cancelled')
      chosen = file
      return compareBackup(file, desk)
    },

    'backup.restore': async ({ backup, ...input }) => {
      const file = fileOf(backup)
      if (file === null || restoring) return fail('request.invalid')
      const now = { isCancelled: false }
      restoring = now
      try {
        return await restoreBackup(
          {
            ...input,
            file,
            onProgress: (done, total) => desk.tellRestoring({ done, total }),
            isCancelled: () => now.isCancelled,
          },
          desk,
        )
      } finally {
        restoring = null
      }
    },
    'backup.cancelRestore': () => {
      if (restoring) restoring.isCancelled = true
      return Promise.resolve(ok(null))
    },
  }

  function fileOf(backup: BackupRef): string | null {
    if (backup === 'chosen') return chosen
    const folder = desk.settings.current.backupFolder
    if (folder === null || !isBackupName(backup.name)) return null
    // A name that leads elsewhere is none.
    return /[\\/]/.test(backup.name) ? null : join(folder, backup.name)
  }
}
