import { basename, join } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import type { DraftSummary } from '../../shared/draft/requests'
import type { TrashedDraft } from '../../shared/library/requests'
import { ok, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryFolders } from './libraryFolders'
import type { LibraryIndex } from './libraryIndex'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { purgeKept } from './purgeDraft'
import type { Snapshots } from './snapshots'
import { summaryAt } from './draftSummaries'
import { createTrash, takeOut, type Trashed } from './trash'

/** What goes from the library into its trash, back out of it, and away for good. */
export type LibraryTrash = {
  /** Moves the file to the trash; the answer names its place there for `undelete`. */
  remove(id: DraftId): Promise<Result<{ readonly trashed: string }>>
  undelete(trashed: string): Promise<Result<DraftSummary>>
  /** What was deleted, the last first. */
  trashed(): Promise<Result<readonly TrashedDraft[]>>
  /** Whether a draft of this id lies there; null where that cannot be seen. */
  holds(id: DraftId): Promise<boolean | null>
  /** Takes drafts out of the trash for good, with all that the library keeps of them; the answer names those nothing is left of. */
  purge(trashed: readonly string[]): Promise<Result<readonly DraftId[]>>
  /** The folder that holds what was deleted, made where there is none yet. */
  trashFolder(): Promise<Result<string>>
}

type Parts = {
  readonly own: LibraryPlaces
  readonly places: DraftPlaces
  readonly index: LibraryIndex
  readonly folders: LibraryFolders
  readonly snapshots: Snapshots
  readonly now: () => number
  readonly fs: FileSystem
}

export function createLibraryTrash({ own, places, index, folders, snapshots, now, fs }: Parts): LibraryTrash {
  const trash = createTrash(own, now, fs)

  return {
    async remove(id) {
      const file = await places.find(id)
      if (!file.ok) return file
      const trashed = await trash.put(file.value, { folder: places.folderOf(file.value), id })
      if (!trashed.ok) return trashed
      places.release(id)
      return ok({ trashed: trashed.value })
    },

    async undelete(trashed) {
      const lying = await trash.find(trashed)
      if (!lying.ok) return lying
      const { folder: home, fileName, file } = lying.value
      const made = await folders.moveDrafts([], home)
      const place = await places.freePlace(basename(fileName, draftExtension), {
        folder: made.ok ? home : '',
      })
      if (!place.ok) return place
      try {
        await takeOut(lying.value, place.value, fs)
      } catch (error) {
        return writeFailure(error, file)
      }
      const entries = await index.scan()
      return entries.ok
        ? summaryAt(entries.value, (one) => join(own.folder, one.path) === place.value)
        : entries
    },

    async trashed() {
      const lying = await trash.list()
      return lying.ok ? ok(lying.value.map(toTrashed)) : lying
    },

    async holds(id) {
      const lying = await trash.list()
      return lying.ok ? lying.value.some(({ ids }) => ids.includes(id)) : null
    },

    async purge(trashed) {
      const gone = new Set<DraftId>()
      for (const place of trashed) {
        const lying = await trash.find(place)
        if (!lying.ok) return lying
        const cleared = await trash.clear(place)
        if (!cleared.ok) return cleared
        for (const id of lying.value.ids) gone.add(id)
      }
      const [entries, left] = [await index.scan(), await trash.list()]
      if (!entries.ok) return entries
      if (!left.ok) return left
      // Another draft with this id lives on: a copy, or one restored from elsewhere.
      for (const { id, ownId } of entries.value) for (const one of [id, ownId]) if (one) gone.delete(one)
      for (const { ids } of left.value) for (const id of ids) gone.delete(id)
      // A version begun before would else be put back after its folder is gone.
      await snapshots.settled()
      const purged = await purgeKept([...gone], own, fs)
      if (!purged.ok) return purged
      await index.write()
      return ok([...gone])
    },

    async trashFolder() {
      const made = await makeFolderInside(own.folder, own.trash, fs)
      return made.ok ? ok(own.trash) : made
    },
  }
}

function toTrashed({ trashed, title, fileName, folder, deletedAt }: Trashed): TrashedDraft {
  return { trashed, title, fileName, folder, deletedAt }
}
