import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { textOf } from '../../shared/draft/blockText'
import { countCharacters } from '../../shared/draft/countCharacters'
import { draftIdSchema, type Draft, type DraftId } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import type { SnapshotSummary } from '../../shared/draft/requests'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf, readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Earlier states of drafts, compressed; a state that is kept twice is stored once. */
export type Snapshots = {
  /** Keeps this state, unless the newest version is the same state for the same reason. */
  take(draft: Draft, reason: SnapshotSummary['reason']): Promise<Result<SnapshotSummary>>
  /** The versions of a draft, newest first. */
  list(id: DraftId): Promise<Result<readonly SnapshotSummary[]>>
  read(id: DraftId, snapshot: string): Promise<Result<Draft>>
}

/** A version's file name says all about it: when, why, how long, and which text. */
const summaryName = /^(\d{13,15})-(marked|exported|restored|imported|replaced)-(\d{1,9})-([0-9a-f]{32})$/

type Kept = SnapshotSummary & { readonly hash: string }

export function createSnapshots(
  places: LibraryPlaces,
  now: () => number = Date.now,
  fs: FileSystem = nodeFileSystem,
): Snapshots {
  const folderOf = (id: DraftId) => join(places.versions, draftIdSchema.parse(id))
  const textFile = (id: DraftId, hash: string) => join(folderOf(id), 'texts', `${hash}.z`)

  async function listKept(id: DraftId): Promise<Result<readonly Kept[]>> {
    try {
      const names = await fs.readdir(folderOf(id))
      const kept = names.map(toKept).filter((one) => one !== undefined)
      return ok(kept.sort((a, b) => b.takenAt - a.takenAt))
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? ok([]) : readFailure(error, folderOf(id))
    }
  }

  return {
    async take(draft, reason) {
      const json = draftJson(draft)
      const hash = createHash('sha256').update(json).digest('hex').slice(0, 32)
      const before = await listKept(draft.id)
      if (!before.ok) return before
      const [newest] = before.value
      if (newest?.hash === hash && newest.reason === reason) return ok(toSummary(newest))
      if (!before.value.some((kept) => kept.hash === hash)) {
        const file = textFile(draft.id, hash)
        const made = await makeFolderInside(places.folder, dirname(file), fs)
        if (!made.ok) return made
        const stored = await writeAtomically(file, await deflate(json), fs)
        if (!stored.ok) return stored
      }
      // A clock set back must not hide the newest version below older ones.
      const takenAt = Math.max(now(), (newest?.takenAt ?? 0) + 1)
      const characters = draft.blocks.reduce((sum, block) => sum + countCharacters(textOf(block)), 0)
      const id = `${takenAt}-${reason}-${characters}-${hash}`
      const named = await writeAtomically(join(folderOf(draft.id), id), '', fs)
      return named.ok ? ok({ id, takenAt, reason, characters }) : named
    },

    async list(id) {
      const kept = await listKept(id)
      return kept.ok ? ok(kept.value.map(toSummary)) : kept
    },

    async read(id, snapshot) {
      const kept = toKept(snapshot)
      if (!kept) return fail('draft.unknown')
      const file = textFile(id, kept.hash)
      try {
        const json = await inflate(await fs.readFile(file))
        return parseDraft(json.toString('utf8'), snapshot)
      } catch (error) {
        if (isCompressionError(error)) return fail('draft.broken', { file: snapshot })
        return readFailure(error, file)
      }
    },
  }
}

function isCompressionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

function toKept(id: string): Kept | undefined {
  const [, takenAt, reason, characters, hash] = summaryName.exec(id) ?? []
  if (hash === undefined) return undefined
  return {
    id,
    takenAt: Number(takenAt),
    reason: reason as SnapshotSummary['reason'],
    characters: Number(characters),
    hash,
  }
}

function toSummary({ id, takenAt, reason, characters }: Kept): SnapshotSummary {
  return { id, takenAt, reason, characters }
}
