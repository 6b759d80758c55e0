import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { draftIdSchema, type DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import type { TrashedDraft } from '../../shared/library/requests'
import { fail, ok, type Result } from '../../shared/result'
import { draftExtension } from './draftFiles'
import { readDraftHead } from './draftHead'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

/** What lies in the trash, each file in a folder of its own beside a note of where it came from. */
export type Trash = {
  /** Moves a draft's file here; the answer names its place. */
  put(file: string, from: { readonly folder: string; readonly id: DraftId }): Promise<Result<string>>
  /** The last deleted first. */
  list(): Promise<Result<readonly Trashed[]>>
  find(place: string): Promise<Result<Trashed>>
  /** Empties one place for good. */
  clear(place: string): Promise<Result<null>>
}

/** A draft in the trash; `ids` are all it was known by. */
export type Trashed = TrashedDraft & { readonly file: string; readonly ids: readonly DraftId[] }

const placeName = /^[0-9a-z]{20}$/
const noteName = 'from.json'
const noteSchema = z.object({ folder: z.string(), id: draftIdSchema, at: z.number() })

export function createTrash(own: LibraryPlaces, now: () => number, fs: FileSystem): Trash {
  return {
    async put(file, { folder, id }) {
      const place = newId()
      const where = join(own.trash, place)
      const made = await makeFolderInside(own.folder, where, fs)
      if (!made.ok) return made
      // Only a note: on a full disk a draft can be deleted all the same.
      await writeAtomically(join(where, noteName), JSON.stringify({ folder, id, at: now() }), fs)
      try {
        await moveFile(file, join(where, basename(file)), fs)
        return ok(place)
      } catch (error) {
        await fs.rm(where, { recursive: true, force: true })
        return codeOf(error) === 'ENOENT' ? readFailure(error, file) : writeFailure(error, file)
      }
    },

    async list() {
      try {
        const names = (await fs.readdir(own.trash)).filter((name) => placeName.test(name))
        const found: Trashed[] = []
        for (let start = 0; start < names.length; start += 32) {
          const batch = await Promise.all(names.slice(start, start + 32).map(readPlace))
          for (const one of batch) if (one) found.push(one)
        }
        return ok(found.sort((a, b) => b.deletedAt - a.deletedAt))
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? ok([]) : readFailure(error, own.trash)
      }
    },

    async find(place) {
      if (!placeName.test(place)) return fail('draft.unknown')
      try {
        const found = await readPlace(place)
        return found ? ok(found) : fail('draft.unknown')
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? fail('draft.unknown') : readFailure(error, own.trash)
      }
    },

    async clear(place) {
      if (!placeName.test(place)) return fail('draft.unknown')
      const where = join(own.trash, place)
      try {
        await fs.rm(where, { recursive: true, force: true })
        return ok(null)
      } catch (error) {
        return writeFailure(error, where)
      }
    },
  }

  /** Nothing where a kill came between note and file. */
  async function readPlace(place: string): Promise<Trashed | undefined> {
    const where = join(own.trash, place)
    const names = (await fs.readdir(where)).filter((one) => one !== noteName && !one.startsWith('.'))
    const [fileName] = names
    if (fileName === undefined) return undefined
    const file = join(where, fileName)
    const note = await readNote(where)
    const head = await readDraftHead(file, fs).catch((error: unknown) => ({
      problem: readFailure(error, file).failure,
    }))
    const title = 'title' in head ? head.title : basename(fileName, draftExtension)
    const ids = [note?.id, 'id' in head ? head.id : undefined].filter((id) => id !== undefined)
    return {
      trashed: place,
      title,
      fileName,
      folder: note?.folder ?? '',
      deletedAt: note?.at ?? (await fs.stat(where)).mtimeMs,
      file,
      ids: [...new Set(ids)],
    }
  }

  async function readNote(where: string): Promise<z.infer<typeof noteSchema> | undefined> {
    try {
      return noteSchema.safeParse(JSON.parse(await fs.readFile(join(where, noteName), 'utf8'))).data
    } catch (error) {
      if (!(error instanceof SyntaxError)) codeOf(error)
      return undefined
    }
  }
}

/** Moves a file, also from one disk to another; throws what the file system throws. */
export async function moveFile(from: string, to: string, fs: FileSystem): Promise<void> {
  try {
    await fs.rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await fs.copyFile(from, to)
    await fs.rm(from)
  }
}

/** Takes a file out of its place in the trash, and the place away. Throws what the file system throws. */
export async function takeOut({ file }: Trashed, to: string, fs: FileSystem): Promise<void> {
  await moveFile(file, to, fs)
  await fs.rm(dirname(file), { recursive: true, force: true })
}
