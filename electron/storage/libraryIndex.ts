import { join, posix } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { nameBeforeConflict } from '../../shared/library/conflictName'
import { ok, type FailureName, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import { readDraftHead } from './draftHead'
import { codeOf, readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { readIndexFile, writeIndexFile } from './indexFile'
import { inTurn } from './inTurn'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { walkLibrary, type LibraryWalk } from './walkLibrary'

/** One file of the library. `path` leads to it from there, with `/`; `folder` is `''` at the top. */
export type LibraryEntry = {
  readonly path: string
  readonly folder: string
  readonly fileName: string
  /** The id the library knows the file by. */
  readonly id: DraftId
  /** The id inside the file; differs where the file is a copy of another, absent where it cannot be read. */
  readonly ownId?: DraftId
  readonly title: string
  readonly template: string
  readonly modified: number
  readonly size: number
  readonly made: number
  readonly problem?: FailureName
}

export type LibraryIndex = {
  /** All drafts of the folder and its sub-folders; only what changed since the last time is read. */
  scan(): Promise<Result<readonly LibraryEntry[]>>
  /** What was there the last time, at once and without a look at the files. */
  remembered(): Promise<readonly LibraryEntry[]>
  /** Writes the memory now, so that it names nothing that is gone. */
  write(): Promise<void>
  /** The sub-folders as the last scan found them, also empty ones. */
  folders(): Promise<Result<readonly string[]>>
}

type Known = ReadonlyMap<string, LibraryEntry>

/** A memory of more entries than this takes time to write: it is not written anew for each change. */
const fewEntries = 500
/** Milliseconds between two writings of a large memory; what is not written is read again at the next start. */
const pause = 10_000

/** Knows the drafts of a folder, by place, time and size of their files; remembers them for the next start. */
export function createLibraryIndex(places: LibraryPlaces, fs: FileSystem): LibraryIndex {
  let known: Known | undefined
  let loading: Promise<Known> | undefined
  let folders: readonly string[] | undefined
  let isWritten = true
  let writtenAt = -Infinity
  // Two scans at once would give a file two ids.
  const turn = inTurn()
  const load = async () => known ?? (await (loading ??= readIndex(places, fs)))

  return {
    async remembered() {
      return [...(await load()).values()]
    },

    async folders() {
      if (folders) return ok(folders)
      const walked = await walk(places, fs)
      return walked.ok ? ok(walked.value.folders) : walked
    },

    write: () => turn(write),

    scan: () =>
      turn(async () => {
        const before = await load()
        const walked = await walk(places, fs)
        if (!walked.ok) return walked
        folders = walked.value.folders
        const entries = withIdsOfTheirOwn(await readEntries(places, walked.value, before, fs), before)
        if (entries.length !== before.size || entries.some((entry) => before.get(entry.path) !== entry))
          isWritten = false
        known = new Map(entries.map((entry) => [entry.path, entry]))
        const isTime = entries.length <= fewEntries || performance.now() - writtenAt > pause
        if (!isWritten && isTime) await write()
        return ok(entries)
      }),
  }

  async function write() {
    if (isWritten || !known) return
    await remember(places, known, fs)
    isWritten = true
    writtenAt = performance.now()
  }
}

async function walk(places: LibraryPlaces, fs: FileSystem): Promise<Result<LibraryWalk>> {
  try {
    return ok(await walkLibrary(places.folder, fs))
  } catch (error) {
    return readFailure(error, places.folder)
  }
}

async function readEntries(
  places: LibraryPlaces,
  { files }: LibraryWalk,
  known: Known,
  fs: FileSystem,
): Promise<LibraryEntry[]> {
  const drafts = files.filter(({ name }) => isDraftName(name))
  const entries: LibraryEntry[] = []
  for (let start = 0; start < drafts.length; start += 32) {
    const batch = drafts.slice(start, start + 32).map(({ folder, name }) => {
      const place = { path: posix.join(folder, name), folder, fileName: name }
      return readEntry(join(places.folder, folder, name), place, known.get(place.path), fs)
    })
    for (const entry of await Promise.all(batch)) if (entry) entries.push(entry)
  }
  return entries
}

/** Whether a file of this name belongs into the list of drafts. */
export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftExtension) && !name.startsWith('.')
}

type Place = Pick<LibraryEntry, 'path' | 'folder' | 'fileName'>

async function readEntry(
  file: string,
  place: Place,
  known: LibraryEntry | undefined,
  fs: FileSystem,
): Promise<LibraryEntry | undefined> {
  try {
    const { mtimeMs, size, birthtimeMs } = await fs.lstat(file)
    if (known?.modified === mtimeMs && known.size === size) return known
    const times = { modified: mtimeMs, size, made: birthtimeMs || mtimeMs }
    const head = await readDraftHead(file, fs)
    if ('problem' in head) return unreadable(place, times, known, head.problem)
    return { ...place, ...times, ...head, ownId: head.id }
  } catch (error) {
    const { failure } = readFailure(error, file)
    // Gone between the listing and now.
    if (failure === 'file.missing') return undefined
    return unreadable(place, { modified: 0, size: 0, made: 0 }, known, failure)
  }
}

/** A file that cannot be read keeps the id it was known by, so that its versions are found. */
function unreadable(
  place: Place,
  times: Pick<LibraryEntry, 'modified' | 'size' | 'made'>,
  known: LibraryEntry | undefined,
  problem: NonNullable<LibraryEntry['problem']>,
): LibraryEntry {
  const title = place.fileName.slice(0, -draftExtension.length)
  return { ...place, ...times, id: known?.id ?? newId(), title, template: known?.template ?? '', problem }
}

/** Of files with the same id the one known before, else one that no sync client named, else the oldest, keeps it; the others are known by new ids. */
function withIdsOfTheirOwn(found: readonly LibraryEntry[], known: Known): LibraryEntry[] {
  const taken = new Set<DraftId>()
  const wasThere = (entry: LibraryEntry) => known.get(entry.path)?.id === entry.id
  const byClaim = [...found].sort(
    (a, b) =>
      Number(wasThere(b)) - Number(wasThere(a)) ||
      Number(isNamedConflict(a)) - Number(isNamedConflict(b)) ||
      a.made - b.made ||
      a.modified - b.modified ||
      (a.path < b.path ? -1 : 1),
  )
  return byClaim.map((entry) => {
    const id = taken.has(entry.id) ? copyId(entry, known, taken) : entry.id
    taken.add(id)
    return id === entry.id ? entry : { ...entry, id }
  })
}

function isNamedConflict({ fileName }: LibraryEntry): boolean {
  return nameBeforeConflict(fileName) !== null
}

function copyId(entry: LibraryEntry, known: Known, taken: ReadonlySet<DraftId>): DraftId {
  const before = known.get(entry.path)
  return before && before.ownId === entry.ownId && !taken.has(before.id) ? before.id : newId()
}

// Only a memory, so a failure needs no word here: a folder that cannot be written is told when a draft is saved.
async function remember(places: LibraryPlaces, known: Known, fs: FileSystem) {
  // A library that has just gone stays gone: the next save would seem to succeed in an empty one.
  if (!(await isFolder(places.folder, fs))) return
  const made = await makeFolderInside(places.folder, places.inside, fs)
  if (!made.ok) return
  await writeIndexFile(places.index, [...known.values()], fs)
}

async function isFolder(place: string, fs: FileSystem): Promise<boolean> {
  try {
    return (await fs.stat(place)).isDirectory()
  } catch (error) {
    codeOf(error)
    return false
  }
}

async function readIndex(places: LibraryPlaces, fs: FileSystem): Promise<Known> {
  const entries = await readIndexFile<LibraryEntry>(places.index, fs)
  return new Map(entries.map((entry) => [entry.path, entry]))
}
