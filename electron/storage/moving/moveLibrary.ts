import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result'
import { codeOf, readFailure, writeFailure } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { renamePatiently, syncFolder } from '../writeAtomically'
import type { CopyFilesInput } from './copyFiles'
import { listAll, type MovedFile } from './listAll'

export type MoveSteps = {
  readonly from: string
  /** Nothing, or an empty folder, is there. */
  readonly to: string
  /** Copies and verifies some files. */
  readonly copy: (input: CopyFilesInput) => Promise<Result<null>>
  /** Runs a step while nothing is written into the library. */
  readonly alone: <Value>(step: () => Promise<Value>) => Promise<Value>
  /** Uses the copy from now on; until then the library is the old one. */
  readonly use: (folder: string) => Promise<Result<null>>
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

/** Bytes and files copied before the next look at whether to stop. */
const atOnce = { bytes: 8_000_000, files: 40 }
/** What is written into the library meanwhile is copied again, so often. */
const rounds = 5

/**
 * Moves a library: copies everything beside the new place, verifies it, gives it its name in one step, then uses it. The
 * old one is never touched; killed or failing anywhere, it is whole and in use.
 */
export async function moveLibrary(
  steps: MoveSteps,
  fs: FileSystem,
): Promise<Result<{ leftOut: readonly string[] }>> {
  const { from, to, alone } = steps
  const staging = stagingFor(to)
  try {
    await fs.rm(staging, { recursive: true, force: true })
    await fs.mkdir(staging)
    const copied = new Map<string, MovedFile>()
    // The bulk first, with the library in use; what came meanwhile after that, with nobody writing.
    const bulk = await copyRounds(steps, staging, copied, 1, fs)
    const moved = bulk.ok ? await alone(() => finish(steps, staging, copied, fs)) : bulk
    if (!moved.ok) await fs.rm(staging, { recursive: true, force: true })
    return moved
  } catch (error) {
    await fs.rm(staging, { recursive: true, force: true }).catch(codeOf)
    return codeOf(error) === 'ENOENT' ? readFailure(error, from) : writeFailure(error, to)
  }
}

/** Where the copy grows until it is whole: hidden beside its place, so that its name comes in one step. */
export function stagingFor(to: string): string {
  return join(dirname(to), `.${basename(to)}.zhangfa-moving`)
}

async function finish(
  steps: MoveSteps,
  staging: string,
  copied: Map<string, MovedFile>,
  fs: FileSystem,
): Promise<Result<{ leftOut: readonly string[] }>> {
  const { to, use } = steps
  const rest = await copyRounds(steps, staging, copied, rounds, fs)
  if (!rest.ok) return rest
  await syncFolder(staging, fs)
  await removeEmpty(to, fs)
  await renamePatiently(staging, to, fs)
  await syncFolder(dirname(to), fs)
  const used = await use(to)
  if (used.ok) return rest
  // Not used: the name is free again for the next try.
  await fs.rename(to, staging)
  return used
}

/** Copies what is not copied yet as it is now, until nothing differs or so many rounds are over. */
async function copyRounds(
  { from, copy, onProgress, isCancelled }: MoveSteps,
  staging: string,
  copied: Map<string, MovedFile>,
  most: number,
  fs: FileSystem,
): Promise<Result<{ leftOut: readonly string[] }>> {
  for (let round = 0; ; round += 1) {
    const { files, folders, leftOut } = await listAll(from, fs)
    const todo = files.filter((file) => !isSame(copied.get(file.path), file))
    const present = new Set(files.map(({ path }) => path))
    for (const path of copied.keys())
      if (!present.has(path)) {
        await fs.rm(join(staging, path), { force: true })
        copied.delete(path)
      }
    for (const folder of folders) await fs.mkdir(join(staging, folder), { recursive: true })
    if (todo.length === 0 || round === most) return ok({ leftOut })
    const total = sizeOf(files)
    let done = total - sizeOf(todo)
    for (const batch of batchesOf(todo)) {
      onProgress(done, total)
      if (isCancelled()) return fail('cancelled')
      const result = await copy({ from, to: staging, paths: batch.map(({ path }) => path) })
      if (!result.ok) return result
      for (const file of batch) copied.set(file.path, file)
      done += sizeOf(batch)
    }
    onProgress(done, total)
    if (isCancelled()) return fail('cancelled')
  }
}

function isSame(one: MovedFile | undefined, other: MovedFile): boolean {
  return one?.size === other.size && one.modified === other.modified
}

function sizeOf(files: readonly MovedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function batchesOf(files: readonly MovedFile[]): readonly (readonly MovedFile[])[] {
  const batches: MovedFile[][] = []
  for (const file of files) {
    const last = batches.at(-1)
    if (last && last.length < atOnce.files && sizeOf(last) + file.size <= atOnce.bytes) last.push(file)
    else batches.push([file])
  }
  return batches
}

async function removeEmpty(folder: string, fs: FileSystem): Promise<void> {
  try {
    await fs.rmdir(folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
