import { dirname, join } from 'node:path'
import type { DraftId } from '../../../shared/draft/draft'
import { ok, type Result } from '../../../shared/result'
import { codeOf } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { imageFolderOf, isImageName } from '../imagePlaces'
import { libraryPlaces } from '../libraryPlaces'
import { makeFolderInside } from '../makeFolderInside'
import { writeAtomically } from '../writeAtomically'
import { openBackup } from './readBackup'

/** A draft brought back: its id in the backup, and the one it has now. */
export type BroughtBack = { readonly from: DraftId; readonly to: DraftId }

/** Brings back the pictures of drafts; what the library has already is left alone. */
export async function restoreImages(
  file: string,
  library: string,
  drafts: readonly BroughtBack[],
  fs: FileSystem,
): Promise<Result<null>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  const own = libraryPlaces(library)
  const { files, read, close } = opened.value
  try {
    for (const one of files) {
      const [inside, images, id, name = ''] = one.path.split('/')
      if (inside !== '.zhangfa' || images !== 'images' || !isImageName(name)) continue
      for (const { to } of drafts.filter(({ from }) => from === id)) {
        const place = join(imageFolderOf(own, to), name)
        if (await isThere(place, fs)) continue
        const made = await makeFolderInside(library, dirname(place), fs)
        if (!made.ok) return made
        const content = await read(one)
        const written = content && (await writeAtomically(place, content, fs))
        if (written?.ok === false) return written
      }
    }
    return ok(null)
  } finally {
    await close()
  }
}

async function isThere(file: string, fs: FileSystem): Promise<boolean> {
  try {
    return (await fs.lstat(file)).size > 0
  } catch (error) {
    codeOf(error)
    return false
  }
}
