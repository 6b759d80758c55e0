import { basename, join, posix } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import { safeFileName } from '../../shared/draft/safeFileName'
import { fail, ok, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { foldName, freeFileName } from './freeFileName'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { moveFile } from './trash'
import { folderOf } from './walkLibrary'

/** The sub-folders of a library and what moves between them. Folders are paths from the library with `/`. */
export type LibraryFolders = {
  make(parent: string, name: string): Promise<Result<{ readonly folder: string }>>
  rename(folder: string, name: string): Promise<Result<{ readonly folder: string }>>
  /** Takes an empty folder away; one with anything in it is refused. */
  remove(folder: string): Promise<Result<null>>
  /** Moves drafts, each under a name that is free there; stops at the first that cannot be moved. */
  moveDrafts(ids: readonly DraftId[], folder: string): Promise<Result<null>>
}

type Parts = { readonly own: LibraryPlaces; readonly places: DraftPlaces; readonly fs: FileSystem }

export function createLibraryFolders({ own, places, fs }: Parts): LibraryFolders {
  /** Refuses what would lead out of the library or into its hidden part. */
  const isFolder = (folder: string) =>
    folder === '' || folderOf(own.folder, join(own.folder, folder, 'x')) === folder

  return {
    async make(parent, name) {
      if (!isFolder(parent)) return fail('request.invalid')
      const folder = await freeFolder(parent, name)
      if (!folder.ok) return folder
      if (!isFolder(folder.value)) return fail('folder.tooDeep')
      const made = await makeFolderInside(own.folder, join(own.folder, folder.value), fs)
      return made.ok ? ok({ folder: folder.value }) : made
    },

    async rename(folder, name) {
      if (folder === '' || !isFolder(folder)) return fail('request.invalid')
      const parent = posix.dirname(folder) === '.' ? '' : posix.dirname(folder)
      const renamed = await freeFolder(parent, name, posix.basename(folder))
      if (!renamed.ok) return renamed
      try {
        await fs.rename(join(own.folder, folder), join(own.folder, renamed.value))
        return ok({ folder: renamed.value })
      } catch (error) {
        return writeFailure(error, folder)
      }
    },

    async remove(folder) {
      if (folder === '' || !isFolder(folder)) return fail('request.invalid')
      try {
        await fs.rmdir(join(own.folder, folder))
        return ok(null)
      } catch (error) {
        const isFull = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))
        return isFull
          ? fail('folder.notEmpty', { file: posix.basename(folder) })
          : writeFailure(error, folder)
      }
    },

    async moveDrafts(ids, folder) {
      if (!isFolder(folder)) return fail('request.invalid')
      const made = folder === '' ? ok(null) : await makeFolderInside(own.folder, join(own.folder, folder), fs)
      if (!made.ok) return made
      for (const id of ids) {
        const moved = await moveDraft(id, folder)
        if (!moved.ok) return moved
      }
      return ok(null)
    },
  }

  async function moveDraft(id: DraftId, folder: string): Promise<Result<null>> {
    const file = await places.find(id)
    if (!file.ok) return file
    if (places.isInside(file.value) && places.folderOf(file.value) === folder) return ok(null)
    const place = await places.freePlace(basename(file.value, draftExtension), { folder })
    if (!place.ok) return place
    try {
      await moveFile(file.value, place.value, fs)
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? readFailure(error, file.value) : writeFailure(error, file.value)
    }
    places.hold(id, place.value)
    return ok(null)
  }

  /** A name for a folder that nothing in `parent` bears, but for the one that is renamed. */
  async function freeFolder(parent: string, name: string, renamed?: string): Promise<Result<string>> {
    const where = join(own.folder, parent)
    try {
      const taken = new Set((await fs.readdir(where)).map(foldName))
      if (renamed !== undefined) taken.delete(foldName(renamed))
      return ok(posix.join(parent, freeFileName(safeFileName(name), '', taken)))
    } catch (error) {
      return readFailure(error, where)
    }
  }
}
