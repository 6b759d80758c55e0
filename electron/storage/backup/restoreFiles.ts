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

/** Brings back the versions of drafts, where the library has none of that name; nothing is written over. */
export function restoreVersions(
  file: string,
  library: string,
  ids: readonly DraftId[],
  fs: FileSystem,
): Promise<Result<null>> {
  const wanted = new Set(ids)
  return restore(file, library, fs, (path) => {
    const [inside, versions, id = ''] = path.split('/')
    return inside === '.zhangfa' && versions === 'versions' && wanted.has(id) ? [join(library, path)] : []
  })
}

/** Brings back the pictures of drafts; what the library has already is left alone. */
export function restoreImages(
  file: string,
  library: string,
  drafts: readonly BroughtBack[],
  fs: FileSystem,
): Promise<Result<null>> {
  const own = libraryPlaces(library)
  return restore(file, library, fs, (path) => {
    const [inside, images, id, name = ''] = path.split('/')
    if (inside !== '.zhangfa' || images !== 'images' || !isImageName(name)) return []
    return drafts.filter(({ from }) => from === id).map(({ to }) => join(imageFolderOf(own, to), name))
  })
}

/** Writes files of a backup to the places of the library they belong to, where nothing is yet. */
async function restore(
  file: string,
  library: string,
  fs: FileSystem,
  placesOf: (path: string) => readonly string[],
): Promise<Result<null>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  const { files, read, close } = opened.value
  try {
    for (const one of files)
      for (const place of placesOf(one.path)) {
        if (await isFilled(place, fs)) continue
        const made = await makeFolderInside(library, dirname(place), fs)
        if (!made.ok) return made
        const content = await read(one)
        const written = content && (await writeAtomically(place, content, fs))
        if (written?.ok === false) return written
      }
    return ok(null)
  } finally {
    await close()
  }
}

/** An empty file is what a crash left of one. */
async function isFilled(file: string, fs: FileSystem): Promise<boolean> {
  try {
    return (await fs.lstat(file)).size > 0
  } catch (error) {
    codeOf(error)
    return false
  }
}
