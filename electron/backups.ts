import { realpath } from 'node:fs/promises'
import { basename, sep } from 'node:path'
import type { BackupKind } from '../shared/backup/backup'
import { dayName } from '../shared/backup/keptBackups'
import type { BackupOutcome, BackupStatus, BackupSummary } from '../shared/backup/requests'
import { fail, ok, type Failure, type Result } from '../shared/result'
import type { Background } from './backgroundClient'
import type { SettingsStore } from './shell/settings'
import { backupFailure } from './storage/backup/backupFailure'
import { inTurn } from './storage/inTurn'

export type BackupsParts = {
  /** The library's folder. */
  readonly library: string
  readonly background: Background
  readonly settings: Pick<SettingsStore, 'current' | 'change'>
  /** Version of the running program. */
  readonly program: string
  readonly now?: () => Date
  /** A backup began or ended, or the folder is another. */
  readonly changed: () => void
  /** A backup by itself failed; said once a start and day. */
  readonly remind: (failure: Failure) => void
  readonly tellLeftOut: (files: readonly string[]) => void
}

/** When backups are made, and how things stand. One is made at a time. */
export type Backups = {
  /** Makes one where another version of the program ran last; a slow disk holds up the start no longer than `patience`. */
  beforeUpgrade(patience?: number): Promise<void>
  /** The page listens: from now on there is one a day, also of days to come. */
  begin(): void
  end(): void
  /** Makes the day's backup where it is due. */
  daily(): Promise<void>
  make(kind: BackupKind): Promise<Result<BackupOutcome>>
  status(): Promise<BackupStatus>
  /** Uses this folder from now on and makes the first backup in it. */
  useFolder(folder: string): Promise<Result<null>>
  turnOff(): Promise<Result<null>>
}

/** Milliseconds: the start is left alone, then the day is looked at now and then. */
const firstLook = 60_000
const nextLook = 600_000

export function createBackups(parts: BackupsParts): Backups {
  const { library, background, settings, program, now = () => new Date() } = parts
  const turn = inTurn()
  let isRunning = false
  let problem: Failure | null = null
  let remindedOn: string | null = null
  let upgradeFailure: Failure | null = null
  const timers: NodeJS.Timeout[] = []

  return {
    beforeUpgrade,
    begin,
    end: () => {
      for (const timer of timers) clearInterval(timer)
    },
    daily,
    make,
    status,
    useFolder,
    turnOff: () => setFolder(null),
  }

  async function beforeUpgrade(patience = 15_000): Promise<void> {
    const { lastProgram, backupFolder } = settings.current
    if (lastProgram === undefined || lastProgram === program || backupFolder === null) return
    let alarm: NodeJS.Timeout | undefined
    const waited = new Promise<void>((resolve) => {
      alarm = setTimeout(resolve, patience)
    })
    const made = make('upgrade').then((outcome) => {
      upgradeFailure = outcome.ok ? null : outcome
    })
    await Promise.race([made, waited])
    clearTimeout(alarm)
  }

  function begin(): void {
    // Not noted where the backup failed: it is tried again at the next start.
    if (upgradeFailure) remindOnce(upgradeFailure)
    else if (settings.current.lastProgram !== program) void settings.change({ lastProgram: program })
    if (timers.length > 0) return
    void remindIfGone()
    timers.push(
      setTimeout(() => void daily(), firstLook),
      setInterval(() => void daily(), nextLook),
    )
  }

  async function remindIfGone(): Promise<void> {
    const listed = await list()
    if (listed?.ok === false) remindOnce(listed)
  }

  async function daily(): Promise<void> {
    const listed = await list()
    if (!listed) return
    if (!listed.ok) {
      remindOnce(listed)
      return
    }
    const today = dayName(now())
    if (isRunning || listed.value.some(({ madeAt }) => dayName(new Date(madeAt)) === today)) return
    const outcome = await make('daily')
    if (!outcome.ok) remindOnce(outcome)
    else if (outcome.value.made && outcome.value.leftOut.length > 0) parts.tellLeftOut(outcome.value.leftOut)
  }

  function remindOnce(failure: Failure): void {
    problem = failure
    const today = dayName(now())
    if (remindedOn === today) return
    remindedOn = today
    parts.remind(failure)
  }

  async function make(kind: BackupKind): Promise<Result<BackupOutcome>> {
    return turn(async () => {
      const folder = settings.current.backupFolder
      if (folder === null) return fail('backup.noFolder')
      isRunning = true
      parts.changed()
      const input = { library, folder, kind, program, now: now().getTime() }
      try {
        const outcome = await background.run('makeBackup', input, fail('backup.crashed'))
        problem = outcome.ok ? null : outcome
        return outcome
      } finally {
        isRunning = false
        parts.changed()
      }
    })
  }

  /** The backups there are; undefined while they are off. */
  async function list(): Promise<Result<readonly BackupSummary[]> | undefined> {
    const folder = settings.current.backupFolder
    return folder === null
      ? undefined
      : background.run('listBackups', { library, folder }, fail('backup.crashed'))
  }

  async function status(): Promise<BackupStatus> {
    const folder = settings.current.backupFolder
    const listed = await list()
    return {
      folder,
      backups: listed?.ok ? listed.value : null,
      problem: listed?.ok === false ? listed : folder === null ? null : problem,
      isRunning,
    }
  }

  async function useFolder(folder: string): Promise<Result<null>> {
    try {
      const [whole, part] = await Promise.all([realpath(library), realpath(folder)])
      if (part === whole || part.startsWith(whole + sep))
        return fail('backup.insideLibrary', { file: basename(folder) })
    } catch (error) {
      return backupFailure(error, folder)
    }
    const changed = await setFolder(folder)
    if (changed.ok) void daily()
    return changed
  }

  async function setFolder(folder: string | null): Promise<Result<null>> {
    const changed = await settings.change({ backupFolder: folder, backupOffered: true })
    problem = null
    remindedOn = null
    parts.changed()
    return changed.ok ? ok(null) : changed
  }
}
