import { join } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import { thinSnapshots, type SnapshotLimits } from '../../shared/draft/thinSnapshots'
import type { SnapshotSummary } from '../../shared/draft/snapshot'
import { ok, type Result } from '../../shared/result'
import { codeOf, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { textExtension, type KeptSnapshot, type SnapshotFiles } from './snapshotFiles'
import { temporaryName } from './writeAtomically'

/** A text without a version may be one that a sync client brought before its version: it is left alone for a day. */
const patience = 24 * 3_600_000

type Sweep = {
  readonly id: DraftId
  readonly kept: readonly (SnapshotSummary & Pick<KeptSnapshot, 'hash'>)[]
  /** Texts that no version points at and that stay all the same. */
  readonly spared: ReadonlySet<string>
  readonly files: SnapshotFiles
  readonly now: number
  readonly limits: SnapshotLimits | undefined
  readonly fs: FileSystem
}

/** Thins a draft's versions and clears away texts that none points at. Versions go before their texts, so that cut short at any step none is left without. */
export async function sweepSnapshots(sweep: Sweep): Promise<Result<null>> {
  const { id, kept, spared, files, now, limits, fs } = sweep
  const folder = files.folderOf(id)
  const texts = await textsIn(join(folder, 'texts'), fs)
  const stored = kept.map((one) => ({ ...one, text: one.hash, bytes: texts.get(one.hash)?.size ?? 0 }))
  const passed = new Set(thinSnapshots(stored, now, limits))
  for (const snapshot of passed) {
    const dropped = await files.drop(id, snapshot)
    if (!dropped.ok) return dropped
  }
  const pointedAt = new Set(kept.filter((one) => !passed.has(one.id)).map(({ hash }) => hash))
  const justLeft = new Set(kept.filter((one) => passed.has(one.id)).map(({ hash }) => hash))
  try {
    for (const [hash, { name, modified }] of texts) {
      if (pointedAt.has(hash) || spared.has(hash)) continue
      if (justLeft.has(hash) || now - modified > patience)
        await fs.rm(join(folder, 'texts', name), { force: true })
    }
    return ok(null)
  } catch (error) {
    return writeFailure(error, folder)
  }
}

type TextFile = { readonly name: string; readonly size: number; readonly modified: number }

/** Temporary files of a kill are among them, under a name no version has. */
async function textsIn(folder: string, fs: FileSystem): Promise<ReadonlyMap<string, TextFile>> {
  const texts = new Map<string, TextFile>()
  try {
    for (const name of await fs.readdir(folder)) {
      if (!name.endsWith(textExtension) && !temporaryName.test(name)) continue
      const { size, mtimeMs } = await fs.stat(join(folder, name))
      texts.set(name.endsWith(textExtension) ? name.slice(0, -textExtension.length) : name, {
        name,
        size,
        modified: mtimeMs,
      })
    }
  } catch (error) {
    codeOf(error)
  }
  return texts
}
