import { join } from 'node:path'
import { keptBackups } from '../../../shared/backup/keptBackups'
import { ok, type Result } from '../../../shared/result'
import type { FileSystem } from '../fileSystem'
import { backupFailure } from './backupFailure'
import { listBackups, type ListedBackup } from './listBackups'

/** Deletes the backups of this library that need not be kept; only what says of itself that it is one is touched. Answers the rest, the newest first. */
export async function rotateBackups(
  folder: string,
  library: string,
  now: number,
  fs: FileSystem,
): Promise<Result<readonly ListedBackup[]>> {
  const listed = await listBackups(folder, library, fs)
  if (!listed.ok) return listed
  const dated = listed.value.map((backup) => ({ ...backup.head, backup }))
  const kept = keptBackups(dated, now)
  try {
    for (const one of dated) if (!kept.has(one)) await fs.rm(join(folder, one.backup.name), { force: true })
  } catch (error) {
    return backupFailure(error, folder)
  }
  return ok(dated.filter((one) => kept.has(one)).map(({ backup }) => backup))
}
