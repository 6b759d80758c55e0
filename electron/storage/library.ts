import { basename, join, relative } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { imageFiles } from '../../shared/draft/imageFiles'
import { newId } from '../../shared/draft/newId'
import type { DraftSummary, OpenedDraft, SavedDraft } from '../../shared/draft/requests'
import type { StoredImage } from '../../shared/image/newImage'
import type { TrashedDraft } from '../../shared/library/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import type { SearchedFile } from '../search/draftSearch'
import { createAutomaticVersions } from './automaticVersions'
import { imageFolderOf } from './imagePlaces'
import { createImages } from './images'
import { createLibraryIndex, type LibraryEntry } from './libraryIndex'
import { createDraftPlaces } from './draftPlaces'
import { createDraftSaves, type SaveInput } from './draftSaves'
import { draftExtension, readDraftFile, writeDraftFile, type DraftFile } from './draftFiles'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { createLibraryFolders, type LibraryFolders } from './libraryFolders'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { newestWins } from './newestWins'
import { purgeKept } from './purgeDraft'
import { createRescue, type Rescue } from './rescue'
import { sweepImages } from './sweepImages'
import { createSnapshots, type Snapshots } from './snapshots'
import { createTrash, takeOut, type Trashed } from './trash'
import { folderOf } from './walkLibrary'

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
  /** Its sub-folders. */
  readonly folders: LibraryFolders & { list(): Promise<Result<readonly string[]>> }
  /** All drafts, also those that cannot be opened; the last changed first. */
  list(): Promise<Result<readonly DraftSummary[]>>
  /** Where all drafts that can be read lie, with time and size of their files; as the last look found them unless `fresh`. */
  searched(fresh: boolean): Promise<readonly SearchedFile[]>
  /** The drafts that were there the last time, at once. */
  remembered(): Promise<readonly DraftSummary[]>
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
  /** What was deleted, the last first. */
  trashed(): Promise<Result<readonly TrashedDraft[]>>
  /** Takes drafts out of the trash for good, with all that the library keeps of them; the answer names those nothing is left of. */
  purge(trashed: readonly string[]): Promise<Result<readonly DraftId[]>>
  fileOf(id: DraftId): Promise<Result<string>>
  /** Stores a PNG, JPEG or GIF with a draft. */
  addImage(id: DraftId, bytes: Uint8Array): Promise<Result<StoredImage>>
  /** Where a picture of a draft lies; null where nobody has it. */
  imageOf(id: DraftId, name: string): Promise<string | null>
  /** Where all pictures of an opened draft lie. */
  imageFolder(id: DraftId): string
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
  const images = createImages(own, fs)
  const automatic = createAutomaticVersions({ snapshots, now, report })
  const saves = createDraftSaves({
    places,
    snapshots,
    automatic,
    nameOfConflict: names.conflict,
    keepImages: ({ id, blocks }) => images.ensure(id, imageFiles(blocks)),
    now,
    fs,
  })
  const rescue = createRescue({ own, places, index, snapshots, now, fs })
  const folders = createLibraryFolders({ own, places, fs })
  const trash = createTrash(own, now, fs)
  const turn = inTurn()
  const save = newestWins(saves.save, joinSaves, turn)

  return {
    folder,
    snapshots,
    rescue: {
      examine: (id) => turn(() => rescue.examine(id)),
      run: (id, from) => turn(() => rescue.run(id, from)),
    },
    folders: {
      list: () => index.folders(),
      make: (parent, name) => turn(() => folders.make(parent, name)),
      rename: (one, name) => turn(() => folders.rename(one, name)),
      remove: (one) => turn(() => folders.remove(one)),
      moveDrafts: (ids, into) => turn(() => folders.moveDrafts(ids, into)),
    },
    list,
    searched,
    remembered: async () => listed(await index.remembered()),
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
    trashed: async () => {
      const lying = await trash.list()
      return lying.ok ? ok(lying.value.map(toTrashed)) : lying
    },
    purge: (trashed) => turn(() => purge(trashed)),
    fileOf: (id) => places.find(id),
    addImage,
    imageOf: (id, name) => images.find(id, name),
    imageFolder: (id) => imageFolderOf(own, id),
    filesOf,
    trashFolder,
  }

  async function list(): Promise<Result<readonly DraftSummary[]>> {
    const entries = await index.scan()
    if (!entries.ok) return entries
    return ok(listed(entries.value))
  }

  async function searched(fresh: boolean): Promise<readonly SearchedFile[]> {
    const scanned = fresh ? await index.scan() : undefined
    const entries = scanned?.ok ? scanned.value : await index.remembered()
    return entries
      .filter(({ problem }) => problem === undefined)
      .map(({ id, path, folder: where, modified, size }) => ({
        id,
        file: join(folder, path),
        folder: where,
        modified,
        size,
      }))
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

  async function store(draft: Draft, folder = ''): Promise<Result<OpenedDraft>> {
    const place = await places.freePlace(spansText(draft.title), { folder })
    if (!place.ok) return place
    const written = await writeDraftFile(place.value, draft, fs)
    if (!written.ok) return written
    await images.ensure(draft.id, imageFiles(draft.blocks))
    return ok(opened(written.value, place.value))
  }

  async function open(id: DraftId): Promise<Result<OpenedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return { ...read, values: { ...read.values, id } }
    const { draft } = read.value
    if (draft.id !== id) return openCopy(read.value, file.value, id)
    await images.ensure(id, imageFiles(draft.blocks), file.value)
    void turn(() => sweepImages({ draft, own, snapshots, trash, now: now(), fs }))
    return ok(opened(read.value, file.value))
  }

  /** A copy made outside the program has the id of its original: it gets its own at once, in its file too where that can be. */
  async function openCopy(read: DraftFile, file: string, id: DraftId): Promise<Result<OpenedDraft>> {
    const draft = { ...read.draft, id }
    const written = await writeDraftFile(file, draft, fs)
    const { revision } = written.ok ? written.value : read
    await images.ensure(id, imageFiles(draft.blocks), file)
    return ok({ ...opened({ draft, revision }, file), notice: 'copyGotNewId' })
  }

  async function openFile(file: string): Promise<Result<OpenedDraft>> {
    const inside = await entryOf(file)
    if (!inside.ok) return inside
    if (inside.value) return open(inside.value.id)
    const read = await readDraftFile(file, fs)
    if (!read.ok) return failedOutside(read, file)
    const known = await places.find(read.value.draft.id)
    if (!known.ok || known.value === file) {
      const { draft } = read.value
      await images.ensure(draft.id, imageFiles(draft.blocks), file)
      return ok(opened(read.value, file))
    }
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
      if (folderOf(realFolder, real) === null) return ok(undefined)
      return await entryAt(join(folder, relative(realFolder, real)))
    } catch (error) {
      return readFailure(error, file)
    }
  }

  async function entryAt(file: string): Promise<Result<LibraryEntry | undefined>> {
    const entries = await index.scan()
    return entries.ok ? ok(entries.value.find(({ path }) => join(folder, path) === file)) : entries
  }

  function opened({ draft, revision }: DraftFile, file: string): OpenedDraft {
    places.hold(draft.id, file)
    return { draft, revision, fileName: basename(file), readOnly: false }
  }

  async function saveCopy(draft: Draft, file: string): Promise<Result<null>> {
    const place = await places.find(draft.id)
    const isItself = place.ok && place.value === file
    const copy = isItself ? draft : { ...draft, id: newId() }
    const names = imageFiles(draft.blocks)
    // The pictures first: a copy without them would look whole.
    await images.ensure(draft.id, names)
    const shared = isItself ? ok(null) : await images.putBeside(file, draft.id, names)
    if (!shared.ok) return shared
    const written = await writeDraftFile(file, copy, fs)
    if (!written.ok) return written
    if (isItself) saves.wrote(draft.id, written.value.revision)
    return ok(null)
  }

  async function addImage(id: DraftId, bytes: Uint8Array): Promise<Result<StoredImage>> {
    const file = await places.find(id)
    const elsewhere = file.ok && !places.isInside(file.value) ? file.value : undefined
    return images.add(id, bytes, elsewhere)
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
    const place = await places.freePlace(spansText(draft.title), {
      folder: places.folderOf(file.value),
      own: file.value,
    })
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
    const copy = await store({ ...draft, id: newId(), title }, places.folderOf(file.value))
    return copy.ok ? summaryOf(copy.value.draft.id) : copy
  }

  async function remove(id: DraftId): Promise<Result<{ readonly trashed: string }>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const trashed = await trash.put(file.value, { folder: places.folderOf(file.value), id })
    if (!trashed.ok) return trashed
    places.release(id)
    return ok({ trashed: trashed.value })
  }

  async function undelete(trashed: string): Promise<Result<DraftSummary>> {
    const lying = await trash.find(trashed)
    if (!lying.ok) return lying
    const { folder: home, fileName, file } = lying.value
    const made = await folders.moveDrafts([], home)
    const place = await places.freePlace(basename(fileName, draftExtension), { folder: made.ok ? home : '' })
    if (!place.ok) return place
    try {
      await takeOut(lying.value, place.value, fs)
    } catch (error) {
      return writeFailure(error, file)
    }
    const entry = await entryAt(place.value)
    if (!entry.ok) return entry
    return entry.value ? ok(toSummary(entry.value)) : fail('draft.unknown')
  }

  async function purge(trashed: readonly string[]): Promise<Result<readonly DraftId[]>> {
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
    const purged = await purgeKept([...gone], own, fs)
    if (!purged.ok) return purged
    await index.write()
    return ok([...gone])
  }

  async function filesOf(ids: readonly DraftId[]) {
    const entries = await index.scan()
    if (!entries.ok) return entries
    const wanted = new Set(ids)
    return ok(
      entries.value.flatMap(({ id, path }) => (wanted.has(id) ? [{ id, file: join(folder, path) }] : [])),
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

function listed(entries: readonly LibraryEntry[]): readonly DraftSummary[] {
  return entries.map(toSummary).sort((a, b) => b.modified - a.modified)
}

function toSummary(entry: LibraryEntry): DraftSummary {
  const { id, title, template, folder, fileName, modified, made, problem } = entry
  return { id, title, template, folder, fileName, modified, made, ...(problem && { problem }) }
}

function toTrashed({ trashed, title, fileName, folder, deletedAt }: Trashed): TrashedDraft {
  return { trashed, title, fileName, folder, deletedAt }
}
