import { constants } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'

/** Any other refusal may pass; saving will tell. */
const refusals: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Whether this person may write into a folder; writes nothing to find out. */
export function isFolderWritable(folder: string, fs: FileSystem): Promise<boolean> {
  return isLetThrough(fs.access(folder, constants.W_OK))
}

/** Whether a file may be replaced: it may be written, and so may its folder. Writes nothing to find out. */
export async function isFileWritable(file: string, fs: FileSystem): Promise<boolean> {
  // On Windows only opening tells what the rights of a share say.
  const opening = fs.open(file, 'r+').then((handle) => handle.close())
  return (await isLetThrough(opening)) && isFolderWritable(dirname(file), fs)
}

async function isLetThrough(trying: Promise<unknown>): Promise<boolean> {
  try {
    await trying
    return true
  } catch (error) {
    return !refusals.has(codeOf(error))
  }
}
