import { join } from 'node:path'
import { z } from 'zod'
import { longestSnapshotName, type SnapshotSummary } from '../../shared/draft/snapshot'
import { ok, type Result } from '../../shared/result'
import { codeOf, readFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { KeptSnapshot } from './snapshotFiles'
import { writeAtomically } from './writeAtomically'

const labelSchema = z.object({
  name: z.string().min(1).max(longestSnapshotName).optional(),
  pinned: z.literal(true).optional(),
})
const fileSchema = z.object({
  format: z.literal('zhangfa-versions'),
  labels: z.record(z.string(), labelSchema),
})

/** What the writer said about one version. */
export type SnapshotLabel = Pick<SnapshotSummary, 'name' | 'pinned'>
export type SnapshotLabels = ReadonlyMap<string, SnapshotLabel>

/** By when it was taken and which text it is: a version keeps its label when it becomes 定稿. */
export function labelKey({ takenAt, hash }: Pick<KeptSnapshot, 'takenAt' | 'hash'>): string {
  return `${takenAt}-${hash}`
}

/** Reads the labels in a draft's folder of versions; a broken file is kept aside, and its versions have none. */
export async function readSnapshotLabels(
  folder: string,
  now: () => number,
  fs: FileSystem,
): Promise<Result<SnapshotLabels>> {
  const file = labelsFile(folder)
  try {
    const read = fileSchema.safeParse(asJson(await fs.readFile(file, 'utf8')))
    if (read.success)
      return ok(new Map(Object.entries(read.data.labels).map(([key, one]) => [key, labelOf(one)])))
    await fs.rename(file, `${file}.broken-${String(now())}`)
    return ok(new Map())
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(new Map()) : readFailure(error, file)
  }
}

export function writeSnapshotLabels(
  folder: string,
  labels: SnapshotLabels,
  fs: FileSystem,
): Promise<Result<null>> {
  const content = { format: 'zhangfa-versions', labels: Object.fromEntries(labels) }
  return writeAtomically(labelsFile(folder), `${JSON.stringify(content, null, 1)}\n`, fs)
}

function labelsFile(folder: string): string {
  return join(folder, 'labels.json')
}

function labelOf({ name, pinned }: z.infer<typeof labelSchema>): SnapshotLabel {
  return { ...(name !== undefined && { name }), ...(pinned && { pinned }) }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
