import { join } from 'node:path'
import type { BackupHead } from '../../../shared/backup/backup'
import { isBackupName } from '../../../shared/backup/backupName'
import type { BackupSummary } from '../../../shared/backup/requests'
import { ok, type Result } from '../../../shared/result'
import type { FileSystem } from '../fileSystem'
import { backupFailure } from './backupFailure'
import { readBackupHead } from './readBackup'

export type ListedBackup = { readonly name: string; readonly size: number; readonly head: BackupHead }

/** The whole backups of a library in a folder, the newest first; what is broken or somebody else's is passed over. */
export async function listBackups(
  folder: string,
  library: string,
  fs: FileSystem,
): Promise<Result<readonly ListedBackup[]>> {
  let names: string[]
  try {
    names = (await fs.readdir(folder)).filter(isBackupName)
  } catch (error) {
    return backupFailure(error, folder)
  }
  const listed = await Promise.all(names.map((name) => readListed(folder, name, fs)))
  const own = listed.filter((one) => one?.head.library === library).filter((one) => one !== null)
  return ok(own.sort((a, b) => b.head.madeAt - a.head.madeAt))
}

async function readListed(folder: string, name: string, fs: FileSystem): Promise<ListedBackup | null> {
  const file = join(folder, name)
  const head = await readBackupHead(file, fs)
  if (!head.ok) return null
  try {
    return { name, size: (await fs.stat(file)).size, head: head.value }
  } catch (error) {
    backupFailure(error, folder)
    return null
  }
}

/** The state of the library at its newest backup; null where there is none. */
export async function newestState(
  folder: string,
  library: string,
  fs: FileSystem,
): Promise<Result<string | null>> {
  const listed = await listBackups(folder, library, fs)
  return listed.ok ? ok(listed.value[0]?.head.state ?? null) : listed
}

export function toBackupSummary({ name, size, head }: ListedBackup): BackupSummary {
  const { kind, madeAt, drafts, program } = head
  return { name, size, kind, madeAt, drafts, program }
}
