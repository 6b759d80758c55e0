import { basename } from 'node:path'
import { fail, type Failure, type FailureName } from '../../../shared/result'
import { codeOf } from '../fileFailure'

const meanings: Readonly<Record<string, FailureName>> = {
  ENOENT: 'backup.folderGone',
  ENOTDIR: 'backup.folderGone',
  ENODEV: 'backup.folderGone',
  EHOSTDOWN: 'backup.folderGone',
  EROFS: 'backup.folderReadOnly',
  EACCES: 'backup.folderReadOnly',
  EPERM: 'backup.folderReadOnly',
  ENOSPC: 'backup.diskFull',
  EDQUOT: 'backup.diskFull',
  EFBIG: 'backup.diskFull',
}

/** Says what a refusal of the backup folder means; anything that is not the system's is a bug and is thrown on. */
export function backupFailure(error: unknown, folder: string): Failure {
  const reason = codeOf(error)
  return fail(meanings[reason] ?? 'backup.notWritten', { file: basename(folder), reason })
}
