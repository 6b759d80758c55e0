import type { BackupContents, BackupOutcome, BackupSummary } from '../shared/backup/requests'
import type { DraftId } from '../shared/draft/draft'
import { ok, type Result } from '../shared/result'
import { inspectBackup, type PresentLibrary } from './storage/backup/inspectBackup'
import { libraryId } from './storage/backup/libraryId'
import { listBackups, toBackupSummary } from './storage/backup/listBackups'
import { readBackupTexts, readMissingParts, type MissingParts } from './storage/backup/readParts'
import { restoreImages, restoreVersions, type BroughtBack } from './storage/backup/restoreFiles'
import { rotateBackups } from './storage/backup/rotateBackups'
import { writeBackup, type WriteBackupInput } from './storage/backup/writeBackup'
import { nodeFileSystem } from './storage/fileSystem'

/** The work on backups that runs beside the main process. */
export type BackupTasks = {
  /** Makes a backup and deletes those that need not be kept any more. */
  readonly makeBackup: (input: WriteBackupInput) => Promise<Result<BackupOutcome>>
  readonly listBackups: (input: {
    readonly library: string
    readonly folder: string
  }) => Promise<Result<readonly BackupSummary[]>>
  readonly inspectBackup: (input: {
    readonly file: string
    readonly present: PresentLibrary
  }) => Promise<Result<BackupContents>>
  readonly readBackupTexts: (input: {
    readonly file: string
    readonly paths: readonly string[]
  }) => Promise<Result<readonly (string | null)[]>>
  readonly readMissingParts: (input: {
    readonly file: string
    readonly present: PresentLibrary
  }) => Promise<Result<MissingParts>>
  readonly restoreVersions: (input: {
    readonly file: string
    readonly library: string
    readonly ids: readonly DraftId[]
  }) => Promise<Result<null>>
  readonly restoreImages: (input: {
    readonly file: string
    readonly library: string
    readonly drafts: readonly BroughtBack[]
  }) => Promise<Result<null>>
}

export const backupTasks: BackupTasks = {
  async makeBackup(input) {
    const outcome = await writeBackup(input, nodeFileSystem)
    if (!outcome.ok || !outcome.value.made) return outcome
    const id = await libraryId(input.library, nodeFileSystem)
    // One that cannot be deleted now is so after the next backup; this one is good all the same.
    await rotateBackups(input.folder, id, input.now, nodeFileSystem)
    return outcome
  },

  async listBackups({ library, folder }) {
    const listed = await listBackups(folder, await libraryId(library, nodeFileSystem), nodeFileSystem)
    return listed.ok ? ok(listed.value.map(toBackupSummary)) : listed
  },

  inspectBackup: ({ file, present }) => inspectBackup(file, present, nodeFileSystem),
  readBackupTexts: ({ file, paths }) => readBackupTexts(file, paths, nodeFileSystem),
  readMissingParts: ({ file, present }) => readMissingParts(file, present, nodeFileSystem),
  restoreImages: ({ file, library, drafts }) => restoreImages(file, library, drafts, nodeFileSystem),
  restoreVersions: ({ file, library, ids }) => restoreVersions(file, library, ids, nodeFileSystem),
}
