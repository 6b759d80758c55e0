import { basename, posix } from 'node:path'
import type { Draft, DraftId } from '../../shared/draft/draft'
import type { SavedDraft } from '../../shared/draft/requests'
import { nameBeforeConflict } from '../../shared/library/conflictName'
import type { ConflictCopy } from '../../shared/library/requests'
import { comesFrom } from '../../shared/merge/comesFrom'
import { fail, ok, type Result } from '../../shared/result'
import { readDraftFile, readRevision, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { foldName } from './freeFileName'
import type { LibraryEntry, LibraryIndex } from './libraryIndex'
import type { Snapshots } from './snapshots'

/** What sync clients, and saving against a changed file, leave beside a draft that two machines changed. */
export type ConflictCopies = {
  /** Reads a copy and, where the versions tell it for sure, the state that it and the draft both come from. */
  readConflict(copy: DraftId): Promise<Result<ConflictCopy>>
  /** Makes a copy a draft of its own, under the next free name. */
  keepApart(copy: DraftId): Promise<Result<SavedDraft>>
  /** Moves a merged copy to the trash, unless it changed since it was read. */
  retireConflict(copy: DraftId, revision: string): Promise<Result<{ readonly trashed: string }>>
}

type Parts = {
  readonly places: DraftPlaces
  readonly index: LibraryIndex
  readonly snapshots: Snapshots
  readonly remove: (id: DraftId) => Promise<Result<{ readonly trashed: string }>>
  readonly nameAfterTitle: (id: DraftId) => Promise<Result<SavedDraft>>
  readonly fs: FileSystem
}

/** Versions looked at for the state both sides come from; older ones are told apart from it no more. */
const mostVersions = 100

export function createConflictCopies(parts: Parts): ConflictCopies {
  const { places, index, snapshots, fs } = parts

  return {
    async readConflict(copy) {
      const entries = await index.scan()
      if (!entries.ok) return entries
      const original = conflictsAmong(entries.value).get(copy)
      if (original === undefined) return fail('draft.unknown')
      const [theirs, mine] = [await readAt(copy), await readAt(original)]
      if (!theirs.ok) return theirs
      if (!mine.ok) return mine
      const { draft, revision, file } = theirs.value
      try {
        const { mtimeMs } = await fs.stat(file)
        const base = await commonBase(original, mine.value.draft, draft)
        return ok({ original, draft, revision, fileName: basename(file), modified: mtimeMs, base })
      } catch (error) {
        return readFailure(error, file)
      }
    },

    async keepApart(copy) {
      const read = await readAt(copy)
      if (!read.ok) return read
      const written = await writeDraftFile(read.value.file, { ...read.value.draft, id: copy }, fs)
      return written.ok ? parts.nameAfterTitle(copy) : written
    },

    async retireConflict(copy, revision) {
      const file = await places.find(copy)
      if (!file.ok) return file
      const found = await readRevision(file.value, fs)
      if (!found.ok) return found
      return found.value?.revision === revision
        ? parts.remove(copy)
        : fail('merge.copyChanged', { file: basename(file.value) })
    },
  }

  async function readAt(id: DraftId) {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    return read.ok ? ok({ ...read.value, file: file.value }) : read
  }

  /** The newest version whose every change is in both; the oldest there is where none is. */
  async function commonBase(id: DraftId, mine: Draft, theirs: Draft): Promise<Draft | null> {
    const listed = await snapshots.list(id)
    const [newest, ...older] = listed.ok ? listed.value.slice(0, mostVersions) : []
    let later = newest && (await readVersion(id, newest.id))
    for (const { id: snapshot } of older) {
      const earlier = await readVersion(id, snapshot)
      // One that cannot be read leaves a gap that no change can be told across.
      if (!later || !earlier) return null
      const isBase = [mine, theirs].every((side) =>
        comesFrom(side.blocks, later?.blocks ?? [], earlier.blocks),
      )
      if (isBase && JSON.stringify(later.blocks) !== JSON.stringify(earlier.blocks)) return later
      later = earlier
    }
    return later ?? null
  }

  async function readVersion(id: DraftId, snapshot: string): Promise<Draft | null> {
    const read = await snapshots.read(id, snapshot)
    return read.ok ? read.value : null
  }
}

/** The draft that each conflicting copy belongs to: the one with its id, else the one whose name it has beside it. */
export function conflictsAmong(entries: readonly LibraryEntry[]): ReadonlyMap<DraftId, DraftId> {
  const found = new Map<DraftId, DraftId>()
  for (const entry of entries) {
    const before = entry.problem === undefined ? nameBeforeConflict(entry.fileName) : null
    if (before === null) continue
    const beside = foldName(posix.join(entry.folder, before))
    const original =
      entries.find((one) => one !== entry && one.id === entry.ownId) ??
      entries.find((one) => one.problem === undefined && foldName(one.path) === beside)
    if (original) found.set(entry.id, original.id)
  }
  return found
}
