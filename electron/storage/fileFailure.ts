import { basename, dirname } from 'node:path'
import { fail, type Failure, type FailureName } from '../../shared/result'

const whileReading: Readonly<Record<string, FailureName>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EACCES: 'file.forbidden',
  EPERM: 'file.forbidden',
  EBUSY: 'file.busy',
  ENAMETOOLONG: 'file.pathTooLong',
}

const whileWriting: Readonly<Record<string, FailureName>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EACCES: 'file.forbidden',
  EPERM: 'file.forbidden',
  EBUSY: 'file.busy',
  ENAMETOOLONG: 'file.pathTooLong',
}

/** In the folder itself: a refused or vanished folder is told by the folder's own name. */
const inFolder: Readonly<Record<string, FailureName>> = {
  EROFS: 'file.readOnlyFolder',
  EACCES: 'file.readOnlyFolder',
  EPERM: 'file.readOnlyFolder',
  ENOENT: 'file.folderMissing',
  ENOTDIR: 'file.folderMissing',
}

/** Says what a refused read means for the person; anything that is not the system's refusal is a bug and is thrown on. */
export function readFailure(error: unknown, file: string): Failure {
  return fail(whileReading[codeOf(error)] ?? 'file.unreadable', { file: basename(file) })
}

/** Says what a refused write into an existing file means. */
export function writeFailure(error: unknown, file: string): Failure {
  const code = codeOf(error)
  if (code === 'EROFS') return folderFailure(error, file)
  return fail(whileWriting[code] ?? 'file.write', { file: basename(file), reason: code })
}

/** Says what it means that nothing could be made beside `file`. */
export function folderFailure(error: unknown, file: string): Failure {
  const name = inFolder[codeOf(error)]
  return name ? fail(name, { file: basename(dirname(file)) }) : writeFailure(error, file)
}

/** The system's code for an error; throws what has none, for that is a bug. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error)
    return error.code
  throw error
}
