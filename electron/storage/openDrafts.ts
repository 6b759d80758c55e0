import { basename, join, relative } from 'node:path'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import type { OpenedDraft } from '../../shared/draft/requests'
import { nameBeforeConflict } from '../../shared/library/conflictName'
import { ok, type Failure, type Result } from '../../shared/result'
import { readDraftFile, writeDraftFile, type DraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryEntry, LibraryIndex } from './libraryIndex'
import { folderOf } from './walkLibrary'
import { isFileWritable, isFolderWritable } from './writable'

/** Opens drafts, of the library and from elsewhere. */
export type DraftOpening = {
  open(id: DraftId): Promise<Result<OpenedDraft>>
  /** Opens a draft file wherever it is; outside the library it stays where it is and keeps its name. */
  openFile(file: string): Promise<Result<OpenedDraft>>
}

type Parts = {
  /** The library's folder. */
  readonly folder: string
  readonly places: DraftPlaces
  readonly index: LibraryIndex
  /** Sees to it that the library has the draft's pictures, from beside `file` if need be. */
  readonly keepImages: (draft: Draft, file?: string) => Promise<unknown>
  readonly fs: FileSystem
}

type DatedFile = DraftFile & { readonly modified: number }

export function createDraftOpening({ folder, places, index, keepImages, fs }: Parts): DraftOpening {
  return {
    open,

    async openFile(file) {
      const inside = await entryOf(file)
      if (!inside.ok) return inside
      if (inside.value) return open(inside.value.id)
      const read = await readDraftFile(file, fs)
      if (!read.ok) return failedOutside(read, file)
      const known = await places.find(read.value.draft.id)
      if (!known.ok || known.value === file) return opened(read.value, file)
      return openCopy(read.value, file, newId())
    },
  }

  async function open(id: DraftId): Promise<Result<OpenedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return { ...read, values: { ...read.values, id } }
    if (read.value.draft.id === id) return opened(read.value, file.value)
    return nameBeforeConflict(basename(file.value)) !== null
      ? openConflict(read.value, file.value, id)
      : openCopy(read.value, file.value, id)
  }

  /** What a sync client left is shown as it is, until the writer merges it or makes it a draft of its own. */
  async function openConflict(read: DatedFile, file: string, id: DraftId): Promise<Result<OpenedDraft>> {
    const { revision, modified: savedAt } = read
    const draft = { ...read.draft, id }
    places.hold(id, file)
    await keepImages(draft, file)
    return ok({ draft, revision, fileName: basename(file), savedAt, readOnly: true, whyReadOnly: 'conflict' })
  }

  /** A copy made outside the program has the id of its original: it gets its own at once, in its file too where that can be. */
  async function openCopy(read: DatedFile, file: string, id: DraftId): Promise<Result<OpenedDraft>> {
    const draft = { ...read.draft, id }
    const written = await writeDraftFile(file, draft, fs)
    const { revision, modified } = written.ok ? { ...written.value, modified: Date.now() } : read
    const copy = await opened({ draft, revision, modified }, file)
    return written.ok && copy.ok ? ok({ ...copy.value, notice: 'copyGotNewId' }) : copy
  }

  /** A draft that lies elsewhere and cannot be read is known by an id from now on, so that it can be rescued. */
  function failedOutside(failure: Failure, file: string): Failure {
    const id = newId()
    places.hold(id, file)
    return { ...failure, values: { ...failure.values, id } }
  }

  /** The library's own entry for a file, by whatever path it was reached. */
  async function entryOf(file: string): Promise<Result<LibraryEntry | undefined>> {
    try {
      const [real, realFolder] = await Promise.all([fs.realpath(file), fs.realpath(folder)])
      if (folderOf(realFolder, real) === null) return ok(undefined)
      const inside = join(folder, relative(realFolder, real))
      const entries = await index.scan()
      return entries.ok ? ok(entries.value.find(({ path }) => join(folder, path) === inside)) : entries
    } catch (error) {
      return readFailure(error, file)
    }
  }

  async function opened(
    { draft, revision, modified }: DatedFile,
    file: string,
  ): Promise<Result<OpenedDraft>> {
    places.hold(draft.id, file)
    await keepImages(draft, file)
    const read = { draft, revision, fileName: basename(file), savedAt: modified }
    if (await isFileWritable(file, fs)) return ok({ ...read, readOnly: false })
    const isAll = places.isInside(file) && !(await isFolderWritable(folder, fs))
    return ok({ ...read, readOnly: true, whyReadOnly: isAll ? 'library' : 'file' })
  }
}
