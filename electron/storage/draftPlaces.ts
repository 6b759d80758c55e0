import { basename, dirname, join } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import { fail, ok, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import { codeOf, readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { foldName, freeFileName } from './freeFileName'
import type { LibraryIndex } from './libraryIndex'
import type { LibraryPlaces } from './libraryPlaces'
import { folderOf } from './walkLibrary'

/** Knows where each draft's file is, also when it was renamed in a file manager or opened from elsewhere. */
export type DraftPlaces = {
  find(id: DraftId): Promise<Result<string>>
  /** Whether the draft lies in the library, not somewhere else. */
  isInside(file: string): boolean
  hold(id: DraftId, file: string): void
  release(id: DraftId): void
  /** The drafts that are known and lie elsewhere. */
  outside(): readonly { readonly id: DraftId; readonly file: string }[]
  /** The folder of the library that a file lies in, `''` for the top and for what lies elsewhere. */
  folderOf(file: string): string
  /** A path after the title in a folder of the library, where nothing is yet; the place of `own`, in the same folder, may be given up for it. */
  freePlace(
    title: string,
    where?: { readonly folder: string; readonly own?: string },
  ): Promise<Result<string>>
}

export function createDraftPlaces(places: LibraryPlaces, index: LibraryIndex, fs: FileSystem): DraftPlaces {
  const held = new Map<DraftId, string>()

  return {
    async find(id) {
      const file = held.get(id)
      if (file !== undefined && (await isFile(file, fs))) return ok(file)
      const entries = await index.scan()
      const entry = entries.ok ? entries.value.find((one) => one.id === id) : undefined
      if (entry) return ok(join(places.folder, entry.path))
      // An open draft whose file is gone is written anew where it was: the text wins.
      if (file !== undefined) return ok(file)
      return entries.ok ? fail('draft.unknown') : entries
    },

    isInside: (file) => folderOf(places.folder, file) !== null,
    folderOf: (file) => folderOf(places.folder, file) ?? '',
    hold: (id, file) => void held.set(id, file),
    release: (id) => void held.delete(id),
    outside: () =>
      [...held]
        .filter(([, file]) => folderOf(places.folder, file) === null)
        .map(([id, file]) => ({ id, file })),

    async freePlace(title, { folder, own } = { folder: '' }) {
      const where = join(places.folder, folder)
      try {
        const taken = new Set((await fs.readdir(where)).map(foldName))
        if (own !== undefined && dirname(own) === where) taken.delete(foldName(basename(own)))
        return ok(join(where, freeFileName(title, draftExtension, taken)))
      } catch (error) {
        return readFailure(error, where)
      }
    },
  }
}

async function isFile(file: string, fs: FileSystem): Promise<boolean> {
  try {
    return (await fs.lstat(file)).isFile()
  } catch (error) {
    codeOf(error)
    return false
  }
}
