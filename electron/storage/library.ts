import { join } from 'node:path'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { imageFiles } from '../../shared/draft/imageFiles'
import { newId } from '../../shared/draft/newId'
import type { DraftSummary, OpenedDraft, SavedDraft } from '../../shared/draft/requests'
import type { StoredImage } from '../../shared/image/newImage'
import { ok, type Failure, type Result } from '../../shared/result'
import type { SearchedFile } from '../search/draftSearch'
import { createDraftAdding, type DraftAdding } from './addDrafts'
import { createAutomaticVersions } from './automaticVersions'
import { createConflictCopies, type ConflictCopies } from './conflictCopies'
import { imageFolderOf } from './imagePlaces'
import { createImages } from './images'
import { createDraftPlaces } from './draftPlaces'
import { createDraftSaves, type SaveInput } from './draftSaves'
import { writeDraftFile } from './draftFiles'
import { summariesOf } from './draftSummaries'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { createLibraryFolders, type LibraryFolders } from './libraryFolders'
import { createLibraryIndex } from './libraryIndex'
import { libraryPlaces } from './libraryPlaces'
import { createLibraryTrash, type LibraryTrash } from './libraryTrash'
import { createDraftNaming, type DraftNaming } from './nameDrafts'
import { newestWins } from './newestWins'
import { createDraftOpening, type DraftOpening } from './openDrafts'
import { createRescue, type Rescue } from './rescue'
import { sweepImages } from './sweepImages'
import { createSnapshots, type Snapshots } from './snapshots'
import { isFolderWritable } from './writable'

/** A draft that was opened from outside the library. */
type OutsideDraft = { readonly id: DraftId; readonly file: string }

export type LibraryOptions = {
  readonly folder: string
  /** The words for the titles of copies. */
  readonly names: {
    readonly copyOf: (title: string) => string
    readonly conflict: (title: string) => string
  }
  /** Drafts from elsewhere that are open. */
  readonly outside?: readonly OutsideDraft[]
  readonly now?: () => number
  readonly fs?: FileSystem
  /** Told when a version could not be kept or cleared away although the draft was saved. */
  readonly report?: (failure: Failure) => void
}

/** The folder that holds the drafts. What changes it runs one after another. */
export type Library = ConflictCopies &
  DraftAdding &
  DraftNaming &
  DraftOpening &
  LibraryTrash & {
    readonly folder: string
    /** The drafts opened from elsewhere, so that another library can go on with them. */
    outside(): readonly OutsideDraft[]
    /** Runs a step while nothing is written here. */
    alone<Value>(step: () => Promise<Value>): Promise<Value>
    /** Whether anything can be written there at all. */
    isWritable(): Promise<boolean>
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
    save(input: SaveInput): Promise<Result<SavedDraft>>
    /** Writes a copy to a place the person chose, as a draft of its own; over the draft's own file it is a save. */
    saveCopy(draft: Draft, file: string): Promise<Result<null>>
    fileOf(id: DraftId): Promise<Result<string>>
    /** Stores a PNG, JPEG or GIF with a draft. */
    addImage(id: DraftId, bytes: Uint8Array): Promise<Result<StoredImage>>
    /** Where a picture of a draft lies; null where nobody has it. */
    imageOf(id: DraftId, name: string): Promise<string | null>
    /** Where all pictures of an opened draft lie. */
    imageFolder(id: DraftId): string
    /** The folder for the pictures of sources, from which drafts made of them take theirs. */
    readonly sourceImages: string
    /** Where some of the listed drafts lie, by one look at the folder; those that are gone are left out. */
    filesOf(
      ids: readonly DraftId[],
    ): Promise<Result<readonly { readonly id: DraftId; readonly file: string }[]>>
  }

export function createLibrary(options: LibraryOptions): Library {
  const { folder, names, now = Date.now, fs = nodeFileSystem, report = () => undefined } = options
  const own = libraryPlaces(folder)
  const index = createLibraryIndex(own, fs)
  const places = createDraftPlaces(own, index, fs)
  for (const { id, file } of options.outside ?? []) places.hold(id, file)
  const snapshots = createSnapshots({ places: own, now, fs, report })
  const images = createImages(own, fs)
  const keepImages = ({ id, blocks }: Draft, file?: string) => images.ensure(id, imageFiles(blocks), file)
  const automatic = createAutomaticVersions({ snapshots, now, report })
  const saves = createDraftSaves({
    places,
    snapshots,
    automatic,
    nameOfConflict: names.conflict,
    keepImages,
    now,
    fs,
  })
  const rescue = createRescue({ own, places, index, snapshots, now, fs })
  const folders = createLibraryFolders({ own, places, fs })
  const adding = createDraftAdding({ folder, places, index, keepImages, copyOf: names.copyOf, fs })
  const opening = createDraftOpening({ folder, places, index, keepImages, fs })
  const trash = createLibraryTrash({ own, places, index, folders, snapshots, now, fs })
  const naming = createDraftNaming({ places, wrote: (id, revision) => saves.wrote(id, revision), now, fs })
  const conflicts = createConflictCopies({
    places,
    index,
    snapshots,
    remove: (id) => trash.remove(id),
    nameAfterTitle: (id) => naming.nameAfterTitle(id),
    fs,
  })
  const turn = inTurn()
  const save = newestWins(saves.save, joinSaves, turn)

  return {
    folder,
    outside: () => places.outside(),
    alone: (step) => turn(() => snapshots.settled().then(step)),
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
    remembered: async () => summariesOf(await index.remembered()),
    add: (draft) => turn(() => adding.add(draft)),
    addAll: (drafts) => turn(() => adding.addAll(drafts)),
    duplicate: (id) => turn(() => adding.duplicate(id)),
    open,
    openFile: (file) => turn(() => opening.openFile(file)),
    save: (input) => save(input.id, input),
    saveCopy: (draft, file) => turn(() => saveCopy(draft, file)),
    rename: (id, title) => turn(() => naming.rename(id, title)),
    nameAfterTitle: (id) => turn(() => naming.nameAfterTitle(id)),
    remove: (id) => turn(() => trash.remove(id)),
    undelete: (trashed) => turn(() => trash.undelete(trashed)),
    trashed: () => trash.trashed(),
    holds: (id) => trash.holds(id),
    purge: (trashed) => turn(() => trash.purge(trashed)),
    trashFolder: () => trash.trashFolder(),
    readConflict: (copy) => turn(() => conflicts.readConflict(copy)),
    keepApart: (copy) => turn(() => conflicts.keepApart(copy)),
    retireConflict: (copy, revision) => turn(() => conflicts.retireConflict(copy, revision)),
    isWritable: () => isFolderWritable(folder, fs),
    fileOf: (id) => places.find(id),
    addImage,
    sourceImages: own.sourceImages,
    imageOf: (id, name) => images.find(id, name),
    imageFolder: (id) => imageFolderOf(own, id),
    filesOf,
  }

  async function open(id: DraftId): Promise<Result<OpenedDraft>> {
    const opened = await turn(() => opening.open(id))
    if (opened.ok && !opened.value.readOnly)
      void turn(() => sweepImages({ draft: opened.value.draft, own, snapshots, trash, now: now(), fs }))
    return opened
  }

  async function list(): Promise<Result<readonly DraftSummary[]>> {
    const entries = await index.scan()
    return entries.ok ? ok(summariesOf(entries.value)) : entries
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

  async function filesOf(ids: readonly DraftId[]) {
    const entries = await index.scan()
    if (!entries.ok) return entries
    const wanted = new Set(ids)
    return ok(
      entries.value.flatMap(({ id, path }) => (wanted.has(id) ? [{ id, file: join(folder, path) }] : [])),
    )
  }
}

/** A version asked for is kept although a newer save overtook it; 定稿 before any other. */
function joinSaves(old: SaveInput, newest: SaveInput): SaveInput {
  return { ...newest, mark: old.mark === 'final' ? old.mark : (newest.mark ?? old.mark) }
}
