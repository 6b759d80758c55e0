import { charactersIn } from '../../shared/draft/characters'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { isFinal, type SnapshotReason, type SnapshotSummary } from '../../shared/draft/snapshot'
import type { SnapshotLimits } from '../../shared/draft/thinSnapshots'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import type { LibraryPlaces } from './libraryPlaces'
import { createSnapshotFiles, hashOf, nameOf, toKept, type KeptSnapshot } from './snapshotFiles'
import { labelKey, readSnapshotLabels, writeSnapshotLabels, type SnapshotLabel } from './snapshotLabels'
import { sweepSnapshots } from './sweepSnapshots'

/** Earlier states of drafts, compressed; a state that is kept twice is stored once. Steps run one after another. */
export type Snapshots = {
  /**
   * Keeps this state, unless the newest version is the same state for the same reason; an automatic one for whatever
   * reason. `at` is when the state came about, where that is not now.
   */
  take(draft: Draft, reason: SnapshotReason, at?: number): Promise<Result<SnapshotSummary>>
  /** The versions of a draft, newest first. */
  list(id: DraftId): Promise<Result<readonly SnapshotSummary[]>>
  read(id: DraftId, snapshot: string): Promise<Result<Draft>>
  /** Names a version or pins it; a name of null goes. */
  label(id: DraftId, snapshot: string, change: LabelChange): Promise<Result<SnapshotSummary>>
  /** Makes a version 定稿, or one of those the writer marked again. */
  lock(id: DraftId, snapshot: string, final: boolean): Promise<Result<SnapshotSummary>>
  /** Takes a version away; until the program ends it can be brought back. */
  remove(id: DraftId, snapshot: string): Promise<Result<null>>
  bringBack(id: DraftId, snapshot: string): Promise<Result<null>>
  /** Resolves when all that was begun is over. */
  settled(): Promise<void>
}

type LabelChange = { readonly name?: string | null | undefined; readonly pinned?: boolean | undefined }

type SnapshotParts = {
  readonly places: LibraryPlaces
  readonly now?: () => number
  readonly fs?: FileSystem
  readonly limits?: SnapshotLimits
  /** Told when old versions could not be cleared away: nothing is lost by it. */
  readonly report?: (failure: Failure) => void
}

export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { places, now = Date.now, fs = nodeFileSystem, limits, report = () => undefined } = parts
  const files = createSnapshotFiles(places, fs)
  const turn = inTurn()
  /** Texts of versions the writer removed in this run. */
  const spared = new Set<string>()

  return {
    take: (draft, reason, at) =>
      turn(async () => {
        const taken = await take(draft, reason, at)
        if (taken.ok) void turn(() => sweep(draft.id))
        return taken
      }),
    list: (id) =>
      turn(async () => {
        const listed = await listWithTexts(id)
        return listed.ok ? ok(listed.value.map((one) => toSummary(one, one))) : listed
      }),
    async read(id, snapshot) {
      const kept = toKept(snapshot)
      return kept ? files.read(id, kept) : fail('draft.unknown')
    },
    label: (id, snapshot, change) => turn(() => label(id, snapshot, change)),
    lock: (id, snapshot, final) => turn(() => lock(id, snapshot, final)),
    remove: (id, snapshot) => turn(() => remove(id, snapshot)),
    bringBack: (id, snapshot) =>
      turn(async () => {
        const kept = toKept(snapshot)
        return kept && spared.has(kept.hash) ? files.put(id, kept) : fail('snapshot.gone')
      }),
    settled: () => turn(() => Promise.resolve()),
  }

  async function take(draft: Draft, reason: SnapshotReason, at = now()): Promise<Result<SnapshotSummary>> {
    const json = draftJson(draft)
    const hash = hashOf(json)
    const before = await files.list(draft.id)
    if (!before.ok) return before
    const [newest] = before.value
    if (newest?.hash === hash && (newest.reason === reason || reason === 'automatic'))
      return ok(toSummary(newest, {}))
    // A clock set back must not hide the newest version below older ones.
    const takenAt = Math.max(Math.floor(at), (newest?.takenAt ?? 0) + 1)
    const version = { takenAt, reason, characters: charactersIn(draft.blocks), hash }
    const added = await files.add(draft.id, version, json)
    return added.ok ? ok(toSummary(added.value, {})) : added
  }

  async function listWithTexts(id: DraftId): Promise<Result<(SnapshotSummary & { hash: string })[]>> {
    const kept = await files.list(id)
    if (!kept.ok) return kept
    const labels = await readSnapshotLabels(files.folderOf(id), now, fs)
    if (!labels.ok) return labels
    return ok(
      kept.value.map((one) => ({
        ...toSummary(one, labels.value.get(labelKey(one)) ?? {}),
        hash: one.hash,
      })),
    )
  }

  async function find(id: DraftId, snapshot: string) {
    const listed = await listWithTexts(id)
    if (!listed.ok) return listed
    const found = listed.value.find((one) => one.id === snapshot)
    return found ? ok(found) : fail('snapshot.gone')
  }

  async function label(id: DraftId, snapshot: string, change: LabelChange): Promise<Result<SnapshotSummary>> {
    const found = await find(id, snapshot)
    if (!found.ok) return found
    if (isFinal(found.value) && change.name !== undefined) return fail('snapshot.locked')
    const name = change.name === undefined ? found.value.name : (change.name ?? undefined)
    const pinned = (change.pinned ?? found.value.pinned) === true
    const made = { ...(name !== undefined && { name }), ...(pinned && { pinned: true as const }) }
    const folder = files.folderOf(id)
    const labels = await readSnapshotLabels(folder, now, fs)
    if (!labels.ok) return labels
    const written = await writeSnapshotLabels(
      folder,
      new Map([...labels.value, [labelKey(found.value), made]]),
      fs,
    )
    return written.ok ? ok(toSummary(found.value, made)) : written
  }

  async function lock(id: DraftId, snapshot: string, final: boolean): Promise<Result<SnapshotSummary>> {
    const found = await find(id, snapshot)
    if (!found.ok) return found
    if (isFinal(found.value) === final) return ok(toSummary(found.value, found.value))
    const version = { ...found.value, reason: final ? ('final' as const) : ('marked' as const) }
    const renamed = await files.rename(id, snapshot, nameOf(version))
    return renamed.ok ? ok(toSummary({ ...version, id: nameOf(version) }, found.value)) : renamed
  }

  async function remove(id: DraftId, snapshot: string): Promise<Result<null>> {
    const found = await find(id, snapshot)
    if (!found.ok) return found
    if (isFinal(found.value) || found.value.pinned) return fail('snapshot.locked')
    spared.add(found.value.hash)
    return files.drop(id, snapshot)
  }

  async function sweep(id: DraftId): Promise<void> {
    const listed = await listWithTexts(id)
    const swept = listed.ok
      ? await sweepSnapshots({ id, kept: listed.value, spared, files, now: now(), limits, fs })
      : listed
    if (!swept.ok) report(swept)
  }
}

function toSummary(
  { id, takenAt, reason, characters }: Omit<KeptSnapshot, 'hash'>,
  { name, pinned }: SnapshotLabel,
): SnapshotSummary {
  return { id, takenAt, reason, characters, ...(name !== undefined && { name }), ...(pinned && { pinned }) }
}
