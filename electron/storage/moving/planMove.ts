import { basename, dirname, join, sep } from 'node:path'
import type { MovePlan } from '../../../shared/library/requests'
import { fail, ok, type Result } from '../../../shared/result'
import { codeOf, readFailure } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { isFolderWritable } from '../writable'
import { listAll } from './listAll'

/** Bytes to leave free beside what is moved. */
const reserve = 20_000_000
const dotFolder = '.zhangfa'

/** Looks whether a library can be moved into a folder the writer chose, where it gets a folder of its own name. Writes nothing. */
export async function planMove(library: string, chosen: string, fs: FileSystem): Promise<Result<MovePlan>> {
  const to = join(chosen, basename(library))
  const file = basename(chosen)
  try {
    const [from, into] = await Promise.all([fs.realpath(library), fs.realpath(chosen)])
    if (into === dirname(from)) return fail('move.same', { file })
    if (into === from || into.startsWith(from + sep)) return fail('move.inside', { file })
    if ((await namesIn(into, fs))?.includes(dotFolder)) return fail('move.isLibrary', { file })
    const there = await namesIn(join(into, basename(library)), fs)
    if (there?.includes(dotFolder)) return fail('move.isLibrary', { file: basename(library) })
    if (there && there.length > 0) return fail('move.notEmpty', { file: basename(library) })
    if (!(await isFolderWritable(into, fs))) return fail('move.readOnly', { file })
    const { files } = await listAll(from, fs)
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    const { bavail, bsize } = await fs.statfs(into)
    if (bavail * bsize < bytes + reserve)
      return fail('move.noSpace', { file, size: inMegabytes(bytes + reserve) })
    return ok({ from: library, to, files: files.length, bytes })
  } catch (error) {
    return readFailure(error, library)
  }
}

/** What lies in a folder; null where there is none. */
async function namesIn(folder: string, fs: FileSystem): Promise<readonly string[] | null> {
  try {
    return await fs.readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function inMegabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1e6))} MB`
}
