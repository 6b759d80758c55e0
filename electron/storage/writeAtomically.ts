import { dirname, join } from 'node:path'
import { newId } from '../../shared/draft/newId'
import { ok, type Result } from '../../shared/result'
import { codeOf, folderFailure, writeFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'

/** Virus scanners and sync clients hold a file for a moment: a refused rename is tried again this long, in ms. */
const patience = 2000
const refusedForNow = new Set(['EPERM', 'EBUSY', 'EACCES'])
/** File systems without an fsync of folders answer one of these; the file itself is safe by then. */
const noFolderSync = new Set(['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP', 'EBADF'])

/** Temporary files left behind by a kill have such names. */
export const temporaryName = /^\.zhangfa-[0-9a-z]{20}\.tmp$/

/**
 * Puts `content` at `file` so that at any moment, power cut included, either the old or the new whole file is there.
 * `meanwhile` runs while the disk syncs; where it fails, the old file stays.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  fs: FileSystem = nodeFileSystem,
  meanwhile: () => Result<null> = () => ok(null),
): Promise<Result<null>> {
  const temporary = join(dirname(file), `.zhangfa-${newId()}.tmp`)
  let made = false
  try {
    const handle = await fs.open(temporary, 'wx')
    made = true
    let good: Result<null>
    try {
      await handle.writeFile(content)
      good = await alongside(handle.sync(), meanwhile)
    } finally {
      await handle.close()
    }
    if (!good.ok) {
      await fs.rm(temporary, { force: true })
      return good
    }
    await renamePatiently(temporary, file, fs)
    made = false
    await syncFolder(dirname(file), fs)
    return ok(null)
  } catch (error) {
    if (!made) return folderFailure(error, file)
    // The first failure is the one to tell; a leftover is swept when the library opens next.
    await fs.rm(temporary, { force: true }).catch(codeOf)
    return writeFailure(error, file)
  }
}

/** Does a short step while a long one is under way; a long one that fails is heard even where the short one throws. */
async function alongside<Value>(long: Promise<unknown>, short: () => Value): Promise<Value> {
  try {
    return short()
  } finally {
    await long
  }
}

/** Renames; where that is refused for now, tries again for two seconds. Throws what the file system throws. */
export async function renamePatiently(from: string, to: string, fs: FileSystem): Promise<void> {
  const started = performance.now()
  for (let pause = 10; ; pause *= 2) {
    try {
      await fs.rename(from, to)
      return
    } catch (error) {
      const left = started + patience - performance.now()
      if (!refusedForNow.has(codeOf(error)) || left <= 0) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, left)))
    }
  }
}

/** Makes what was renamed in a folder outlast a power cut, where the system can. */
export async function syncFolder(folder: string, fs: FileSystem): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!noFolderSync.has(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}
