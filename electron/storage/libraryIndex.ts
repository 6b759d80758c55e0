import { basename, join } from 'node:path'
import { z } from 'zod'
import type { DraftId } from '../../shared/draft/draft'
import { draftIdSchema } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { failureNames, ok, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import { readDraftHead } from './draftHead'
import { codeOf, readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

const entrySchema = z.object({
  /** The id the library knows the file by. */
  id: draftIdSchema,
  /** The id inside the file; differs where the file is a copy of another, absent where it cannot be read. */
  ownId: draftIdSchema.optional(),
  title: z.string(),
  template: z.string(),
  modified: z.number(),
  size: z.number(),
  made: z.number(),
  problem: z.enum(failureNames).optional(),
})
const indexSchema = z.record(z.string(), entrySchema)

/** One file of the library. */
export type LibraryEntry = z.infer<typeof entrySchema> & { readonly fileName: string }

export type LibraryIndex = {
  /** All drafts of the folder; only what changed since the last time is read. */
  scan(): Promise<Result<readonly LibraryEntry[]>>
}

/** Knows the drafts of a folder, by name, time and size of their files; remembers them for the next start. */
export function createLibraryIndex(places: LibraryPlaces, fs: FileSystem): LibraryIndex {
  let known: Map<string, LibraryEntry> | undefined
  // Two scans at once would give a file two ids.
  const turn = inTurn()

  return {
    scan: () =>
      turn(async () => {
        known ??= await readIndex(places, fs)
        let found: LibraryEntry[]
        try {
          found = await readEntries(places.folder, known, fs)
        } catch (error) {
          return readFailure(error, places.folder)
        }
        const entries = withIdsOfTheirOwn(found, known)
        const changed = entries.length !== known.size || entries.some((entry) => !sameEntry(entry, known))
        known = new Map(entries.map((entry) => [entry.fileName, entry]))
        if (changed) await remember(places, known, fs)
        return ok(entries)
      }),
  }
}

function sameEntry(entry: LibraryEntry, known: ReadonlyMap<string, LibraryEntry> | undefined): boolean {
  return known?.get(entry.fileName) === entry
}

async function readEntries(
  folder: string,
  known: ReadonlyMap<string, LibraryEntry>,
  fs: FileSystem,
): Promise<LibraryEntry[]> {
  const items = await fs.readdir(folder, { withFileTypes: true })
  // `isFile` leaves links out: they could lead anywhere.
  const names = items.filter((item) => item.isFile() && isDraftName(item.name)).map((item) => item.name)
  const entries: LibraryEntry[] = []
  for (let start = 0; start < names.length; start += 32) {
    const batch = names
      .slice(start, start + 32)
      .map((name) => readEntry(join(folder, name), known.get(name), fs))
    for (const entry of await Promise.all(batch)) if (entry) entries.push(entry)
  }
  return entries
}

/** Whether a file of this name belongs into the list of drafts. */
export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftExtension) && !name.startsWith('.')
}

async function readEntry(
  file: string,
  known: LibraryEntry | undefined,
  fs: FileSystem,
): Promise<LibraryEntry | undefined> {
  const fileName = basename(file)
  try {
    const { mtimeMs, size, birthtimeMs } = await fs.lstat(file)
    if (known?.modified === mtimeMs && known.size === size) return known
    const times = { modified: mtimeMs, size, made: birthtimeMs || mtimeMs }
    const head = await readDraftHead(file, fs)
    if ('problem' in head) return unreadable(fileName, times, known, head.problem)
    return { fileName, ...times, ...head, ownId: head.id }
  } catch (error) {
    const { failure } = readFailure(error, file)
    // Gone between the listing and now.
    if (failure === 'file.missing') return undefined
    return unreadable(fileName, { modified: 0, size: 0, made: 0 }, known, failure)
  }
}

/** A file that cannot be read keeps the id it was known by, so that its versions are found. */
function unreadable(
  fileName: string,
  times: Pick<LibraryEntry, 'modified' | 'size' | 'made'>,
  known: LibraryEntry | undefined,
  problem: NonNullable<LibraryEntry['problem']>,
): LibraryEntry {
  const title = fileName.slice(0, -draftExtension.length)
  return { fileName, ...times, id: known?.id ?? newId(), title, template: known?.template ?? '', problem }
}

/** Of files with the same id the one known before, else the oldest, keeps it; the others are known by new ids. */
function withIdsOfTheirOwn(
  found: readonly LibraryEntry[],
  known: ReadonlyMap<string, LibraryEntry>,
): LibraryEntry[] {
  const taken = new Set<DraftId>()
  const wasThere = (entry: LibraryEntry) => known.get(entry.fileName)?.id === entry.id
  const byClaim = [...found].sort(
    (a, b) =>
      Number(wasThere(b)) - Number(wasThere(a)) ||
      a.made - b.made ||
      a.modified - b.modified ||
      (a.fileName < b.fileName ? -1 : 1),
  )
  return byClaim.map((entry) => {
    const id = taken.has(entry.id) ? copyId(entry, known, taken) : entry.id
    taken.add(id)
    return id === entry.id ? entry : { ...entry, id }
  })
}

function copyId(
  entry: LibraryEntry,
  known: ReadonlyMap<string, LibraryEntry>,
  taken: ReadonlySet<DraftId>,
): DraftId {
  const before = known.get(entry.fileName)
  return before && before.ownId === entry.ownId && !taken.has(before.id) ? before.id : newId()
}

// Only a memory, so a failure needs no word here: a folder that cannot be written is told when a draft is saved.
async function remember(places: LibraryPlaces, known: ReadonlyMap<string, LibraryEntry>, fs: FileSystem) {
  const made = await makeFolderInside(places.folder, places.inside, fs)
  if (made.ok) await writeAtomically(places.index, JSON.stringify(Object.fromEntries(known)), fs)
}

async function readIndex(places: LibraryPlaces, fs: FileSystem): Promise<Map<string, LibraryEntry>> {
  try {
    const index = indexSchema.safeParse(JSON.parse(await fs.readFile(places.index, 'utf8')))
    if (!index.success) return new Map()
    return new Map(Object.entries(index.data).map(([fileName, entry]) => [fileName, { ...entry, fileName }]))
  } catch (error) {
    if (!(error instanceof SyntaxError)) codeOf(error)
    return new Map()
  }
}
