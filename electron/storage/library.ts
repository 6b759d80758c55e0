import { basename, dirname, join } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import type { DraftSummary, OpenedDraft, SavedDraft } from '../../shared/draft/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { createAutomaticVersions } from './automaticVersions'
import { createLibraryIndex, type LibraryEntry } from './libraryIndex'
import { createDraftPlaces } from './draftPlaces'
import { createDraftSaves, type SaveInput } from './draftSaves'
import { readDraftFile, writeDraftFile, type DraftFile } from './draftFiles'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { newestWins } from './newestWins'
import { createRescue, type Rescue } from './rescue'
import { createSnapshots, type Snapshots } from './snapshots'
import { findInTrash, moveFile, moveToTrash } from './trash'

export type LibraryOptions = {
  readonly folder: string
  /** The words for the titles of copies. */
  readonly names: {
    readonly copyOf: (title: string) => string
    readonly conflict: (title: string) => string
  }
  readonly now?: () => number
  readonly fs?: FileSystem
  /** Told when a version could not be kept or cleared away although the draft was saved. */
  readonly report?: (failure: Failure) => void
}

/** `modified` in milliseconds since 1970. */
type DatedDraft = { readonly draft: Draft; readonly modified: number }

/** The folder that holds the drafts. What changes it runs one after another. */
export type Library = {
  readonly folder: string
  readonly snapshots: Snapshots
  /** For drafts that cannot be opened. */
  readonly rescue: Rescue
  /** All drafts, also those that cannot be opened; the last changed first. */
  list(): Promise<Result<readonly DraftSummary[]>>
  /** Stores a draft as a new file; where its id is taken already, under a new one. */
  add(draft: Draft): Promise<Result<OpenedDraft>>
  /** Stores several drafts, each as `add` does; their files keep the time they were changed. */
  addAll(drafts: readonly DatedDraft[]): Promise<readonly Result<OpenedDraft>[]>
  open(id: DraftId): Promise<Result<OpenedDraft>>
  /** Opens a draft file wherever it is; outside the library it stays where it is and keeps its name. */
  openFile(file: string): Promise<Result<OpenedDraft>>
  save(input: SaveInput): Promise<Result<SavedDraft>>
  /** Writes a copy to a place the person chose, as a draft of its own; over the draft's own file it is a save. */
  saveCopy(draft: Draft, file: string): Promise<Result<null>>
  rename(id: DraftId, title: string): Promise<Result<SavedDraft>>
  /** Gives the file the name of the title inside it. */
  nameAfterTitle(id: DraftId): Promise<Result<SavedDraft>>
  duplicate(id: DraftId): Promise<Result<DraftSummary>>
  /** Moves the file to the trash; the answer names its place there for `undelete`. */
  remove(id: DraftId): Promise<Result<{ readonly trashed: string }>>
  undelete(trashed: string): Promise<Result<DraftSummary>>
  fileOf(id: DraftId): Promise<Result<string>>
  /** Where some of the listed drafts lie, by one look at the folder; those that are gone are left out. */
  filesOf(
    ids: readonly DraftId[],
  ): Promise<Result<readonly { readonly id: DraftId; readonly file: string }[]>>
  /** The folder that holds what was deleted, made where there is none yet. */
  trashFolder(): Promise<Result<string>>
}

export function createLibrary(options: LibraryOptions): Library {
  const { folder, names, now = Date.now, fs = nodeFileSystem, report = () => undefined } = options
  const own = libraryPlaces(folder)
  const index = createLibraryIndex(own, fs)
  const places = createDraftPlaces(own, index, fs)
  const snapshots = createSnapshots({ places: own, now, fs, report })
  const automatic = createAutomaticVersions({ snapshots, now, report })
  const saves = createDraftSaves({ places, snapshots, automatic, nameOfConflict: names.conflict, now, fs })
  const rescue = createRescue({ own, places, index, snapshots, now, fs })
  const turn = inTurn()
  const save = newestWins(saves.save, joinSaves, turn)

  return {
    folder,
    snapshots,
    rescue: {
      examine: (id) => turn(() => rescue.examine(id)),
      run: (id, from) => turn(() => rescue.run(id, from)),
    },
    list,
    add: (draft) => turn(() => add(draft)),
    addAll: (drafts) => turn(() => addAll(drafts)),
    open: (id) => turn(() => open(id)),
    openFile: (file) => turn(() => openFile(file)),
    save: (input) => save(input.id, input),
    saveCopy: (draft, file) => turn(() => saveCopy(draft, file)),
    rename: (id, title) => turn(() => rename(id, title)),
    nameAfterTitle: (id) => turn(() => nameAfterTitle(id)),
    duplicate: (id) => turn(() => duplicate(id)),
    remove: (id) => turn(() => remove(id)),
    undelete: (trashed) => turn(() => undelete(trashed)),
    fileOf: (id) => places.find(id),
    filesOf,
    trashFolder,
  }

  async function list(): Promise<Result<readonly DraftSummary[]>> {
    const entries = await index.scan()
    if (!entries.ok) return entries
    return ok(entries.value.map(toSummary).sort((a, b) => b.modified - a.modified))
  }

  async function add(draft: Draft): Promise<Result<OpenedDraft>> {
    const entries = await index.scan()
    if (!entries.ok) return entries
    const isTaken = entries.value.some((entry) => entry.id === draft.id)
    return store(isTaken ? { ...draft, id: newId() } : draft)
  }

  async function addAll(drafts: readonly DatedDraft[]): Promise<readonly Result<OpenedDraft>[]> {
    const entries = await index.scan()
    if (!entries.ok) return drafts.map(() => entries)
    const taken = new Set(entries.value.map(({ id }) => id))
    const added: Result<OpenedDraft>[] = []
    for (const { draft, modified } of drafts) {
      const stored = await store(taken.has(draft.id) ? { ...draft, id: newId() } : draft)
      added.push(stored)
      if (!stored.ok) continue
      taken.add(stored.value.draft.id)
      // The time is only a help to the eye; a disk that cannot keep it costs nothing.
      await fs.utimes(join(folder, stored.value.fileName), modified / 1000, modified / 1000).catch(codeOf)
    }
    return added
  }

  async function store(draft: Draft): Promise<Result<OpenedDraft>> {
    const place = await places.freePlace(spansText(draft.title))
    if (!place.ok) return place
    const written = await writeDraftFile(place.value, draft, fs)
    return written.ok ? ok(opened(written.value, place.value)) : written
  }

  async function open(id: DraftId): Promise<Result<OpenedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return { ...read, values: { ...read.values, id } }
    return read.value.draft.id === id
      ? ok(opened(read.value, file.value))
      : openCopy(read.value, file.value, id)
  }

  /** A copy made outside the program has the id of its original: it gets its own at once, in its file too where that can be. */
  async function openCopy(read: DraftFile, file: string, id: DraftId): Promise<Result<OpenedDraft>> {
    const draft = { ...read.draft, id }
    const written = await writeDraftFile(file, draft, fs)
    const { revision } = written.ok ? written.value : read
    return ok({ ...opened({ draft, revision }, file), notice: 'copyGotNewId' })
  }

  async function openFile(file: string): Promise<Result<OpenedDraft>> {
    const inside = await entryOf(file)
    if (!inside.ok) return inside
    if (inside.value) return open(inside.value.id)
    const read = await readDraftFile(file, fs)
    if (!read.ok) return failedOutside(read, file)
    const known = await places.find(read.value.draft.id)
    if (!known.ok || known.value === file) return ok(opened(read.value, file))
    return openCopy(read.value, file, newId())
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
      if (dirname(real) !== realFolder) return ok(undefined)
      const entries = await index.scan()
      return entries.ok ? ok(entries.value.find((one) => one.fileName === basename(real))) : entries
    } catch (error) {
      return readFailure(error, file)
    }
  }

  function opened({ draft, revision }: DraftFile, file: string): OpenedDraft {
    places.hold(draft.id, file)
    return { draft, revision, fileName: basename(file), readOnly: false }
  }

  async function saveCopy(draft: Draft, file: string): Promise<Result<null>> {
    const place = await places.find(draft.id)
    const isItself = place.ok && place.value === file
    const written = await writeDraftFile(file, isItself ? draft : { ...draft, id: newId() }, fs)
    if (!written.ok) return written
    if (isItself) saves.wrote(draft.id, written.value.revision)
    return ok(null)
  }

  async function rename(id: DraftId, title: string): Promise<Result<SavedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return read
    const written = await writeDraftFile(
      file.value,
      { ...read.value.draft, id, title: [{ text: title }] },
      fs,
    )
    if (!written.ok) return written
    saves.wrote(id, written.value.revision)
    return nameAfterTitle(id)
  }

  async function nameAfterTitle(id: DraftId): Promise<Result<SavedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return read
    const { draft, revision } = read.value
    const kept = { revision, fileName: basename(file.value), savedAt: now() }
    if (!places.isInside(file.value)) return ok(kept)
    const place = await places.freePlace(spansText(draft.title), file.value)
    if (!place.ok || place.value === file.value) return place.ok ? ok(kept) : place
    try {
      await fs.rename(file.value, place.value)
    } catch (error) {
      return writeFailure(error, file.value)
    }
    places.hold(id, place.value)
    return ok({ ...kept, fileName: basename(place.value) })
  }

  async function duplicate(id: DraftId): Promise<Result<DraftSummary>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return read
    const { draft } = read.value
    const title = [{ text: names.copyOf(spansText(draft.title)) }]
    const copy = await store({ ...draft, id: newId(), title })
    return copy.ok ? summaryOf(copy.value.draft.id) : copy
  }

  async function remove(id: DraftId): Promise<Result<{ readonly trashed: string }>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const trashed = await moveToTrash(file.value, own, fs)
    if (!trashed.ok) return trashed
    places.release(id)
    return ok({ trashed: trashed.value })
  }

  async function undelete(trashed: string): Promise<Result<DraftSummary>> {
    const lying = await findInTrash(trashed, own, fs)
    if (!lying.ok) return lying
    const place = await places.freePlace(basename(lying.value, '.zhangfa'))
    if (!place.ok) return place
    try {
      await moveFile(lying.value, place.value, fs)
      await fs.rm(dirname(lying.value), { recursive: true, force: true })
    } catch (error) {
      return writeFailure(error, lying.value)
    }
    const entries = await index.scan()
    if (!entries.ok) return entries
    const entry = entries.value.find((one) => one.fileName === basename(place.value))
    return entry ? ok(toSummary(entry)) : fail('draft.unknown')
  }

  async function filesOf(ids: readonly DraftId[]) {
    const entries = await index.scan()
    if (!entries.ok) return entries
    const wanted = new Set(ids)
    return ok(
      entries.value.flatMap(({ id, fileName }) =>
        wanted.has(id) ? [{ id, file: join(folder, fileName) }] : [],
      ),
    )
  }

  async function trashFolder(): Promise<Result<string>> {
    const made = await makeFolderInside(folder, own.trash, fs)
    return made.ok ? ok(own.trash) : made
  }

  async function summaryOf(id: DraftId): Promise<Result<DraftSummary>> {
    const entries = await index.scan()
    if (!entries.ok) return entries
    const entry = entries.value.find((one) => one.id === id)
    return entry ? ok(toSummary(entry)) : fail('draft.unknown')
  }
}

/** A version asked for is kept although a newer save overtook it; 定稿 before any other. */
function joinSaves(old: SaveInput, newest: SaveInput): SaveInput {
  return { ...newest, mark: old.mark === 'final' ? old.mark : (newest.mark ?? old.mark) }
}

function toSummary({ id, title, template, fileName, modified, problem }: LibraryEntry): DraftSummary {
  return { id, title, template, fileName, modified, ...(problem && { problem }) }
}
