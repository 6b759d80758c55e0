import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { draftIdSchema, type Draft, type DraftId } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'
import { snapshotReasons, type SnapshotSummary } from '../../shared/draft/snapshot'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** A version as its file's name tells of it; `hash` names its text. */
export type KeptSnapshot = Pick<SnapshotSummary, 'id' | 'takenAt' | 'reason' | 'characters'> & {
  readonly hash: string
}

/** The files of versions: an empty one per version whose name says all about it, and one per text, compressed. */
export type SnapshotFiles = {
  folderOf(id: DraftId): string
  /** Newest first. */
  list(id: DraftId): Promise<Result<readonly KeptSnapshot[]>>
  /** Writes the text first: no version is ever without one. */
  add(id: DraftId, version: Omit<KeptSnapshot, 'id'>, json: string): Promise<Result<KeptSnapshot>>
  read(id: DraftId, kept: KeptSnapshot): Promise<Result<Draft>>
  hasText(id: DraftId, hash: string): Promise<boolean>
  /** Puts a version under its name, where its text is still there. */
  put(id: DraftId, kept: KeptSnapshot): Promise<Result<null>>
  /** Takes the version away; its text stays. */
  drop(id: DraftId, snapshot: string): Promise<Result<null>>
  rename(id: DraftId, from: string, to: string): Promise<Result<null>>
}

const versionName = new RegExp(`^(\\d{13,15})-(${snapshotReasons.join('|')})-(\\d{1,9})-([0-9a-f]{32})$`)
/** Ending of the compressed texts' names. */
export const textExtension = '.z'

export function createSnapshotFiles(places: LibraryPlaces, fs: FileSystem): SnapshotFiles {
  const folderOf = (id: DraftId) => join(places.versions, draftIdSchema.parse(id))
  const textFile = (id: DraftId, hash: string) => join(folderOf(id), 'texts', `${hash}${textExtension}`)

  async function hasText(id: DraftId, hash: string): Promise<boolean> {
    try {
      return (await fs.stat(textFile(id, hash))).size > 0
    } catch (error) {
      codeOf(error)
      return false
    }
  }

  return {
    folderOf,
    hasText,

    async list(id) {
      try {
        const names = await fs.readdir(folderOf(id))
        const kept = names.map(toKept).filter((one) => one !== undefined)
        return ok(kept.sort((a, b) => b.takenAt - a.takenAt))
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? ok([]) : readFailure(error, folderOf(id))
      }
    },

    async add(id, version, json) {
      if (!(await hasText(id, version.hash))) {
        const file = textFile(id, version.hash)
        const made = await makeFolderInside(places.folder, dirname(file), fs)
        if (!made.ok) return made
        const stored = await writeAtomically(file, await deflate(json), fs)
        if (!stored.ok) return stored
      }
      const kept = { ...version, id: nameOf(version) }
      const named = await writeAtomically(join(folderOf(id), kept.id), '', fs)
      return named.ok ? ok(kept) : named
    },

    async read(id, kept) {
      const file = textFile(id, kept.hash)
      try {
        const json = await inflate(await fs.readFile(file))
        return parseDraft(json.toString('utf8'), kept.id)
      } catch (error) {
        if (isCompressionError(error)) return fail('draft.broken', { file: kept.id })
        return readFailure(error, file)
      }
    },

    async put(id, kept) {
      if (!(await hasText(id, kept.hash))) return fail('snapshot.gone')
      return writeAtomically(join(folderOf(id), kept.id), '', fs)
    },

    async drop(id, snapshot) {
      const file = join(folderOf(id), snapshot)
      try {
        await fs.rm(file, { force: true })
        return ok(null)
      } catch (error) {
        return writeFailure(error, file)
      }
    },

    async rename(id, from, to) {
      const file = join(folderOf(id), from)
      try {
        await fs.rename(file, join(folderOf(id), to))
        return ok(null)
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? fail('snapshot.gone') : writeFailure(error, file)
      }
    },
  }
}

/** Names the text of a version. */
export function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 32)
}

/** The name of a version's file, and its id. */
export function nameOf({ takenAt, reason, characters, hash }: Omit<KeptSnapshot, 'id'>): string {
  return `${takenAt}-${reason}-${characters}-${hash}`
}

/** What a version's name says; undefined for any other file. */
export function toKept(name: string): KeptSnapshot | undefined {
  const [, takenAt, reason, characters, hash] = versionName.exec(name) ?? []
  if (hash === undefined) return undefined
  return {
    id: name,
    takenAt: Number(takenAt),
    reason: reason as SnapshotSummary['reason'],
    characters: Number(characters),
    hash,
  }
}

function isCompressionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
