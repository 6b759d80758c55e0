import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isSafePath } from '../../../shared/backup/safePath'
import { codeOf } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { isDraftName } from '../libraryIndex'
import { temporaryName } from '../writeAtomically'
import { libraryIdName } from './libraryId'
import { largestEntry } from './zipReader'

/** A file of the library that goes into a backup; `path` from the library's folder, with /. */
export type BackupSource = { readonly path: string; readonly size: number; readonly modified: number }

export type BackupSources = {
  readonly files: readonly BackupSource[]
  /** Paths that a backup cannot hold: unreadable folders, names or sizes beyond measure. */
  readonly leftOut: readonly string[]
}

const inside = '.zhangfa'
/** What lies in the dot folder and is not kept: what was thrown away, and what is made anew. */
const notKept: ReadonlySet<string> = new Set(['trash', 'index', 'trial', 'source-images', libraryIdName])
/** Folders deeper than this are none of ours. */
const deepest = 12

/** All drafts of a library and what lies in its dot folder, but for the trash and what is made anew. Throws where the library itself cannot be listed. */
export async function listBackupSources(folder: string, fs: FileSystem): Promise<BackupSources> {
  const files: BackupSource[] = []
  const leftOut: string[] = []
  await walk('', 0)
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), leftOut }

  async function walk(under: string, depth: number): Promise<void> {
    const items = await fs.readdir(join(folder, under), { withFileTypes: true })
    const found: string[] = []
    for (const item of items) {
      const path = under === '' ? item.name : `${under}/${item.name}`
      // Links are left out: they could lead anywhere.
      if (!belongs(path, item.isDirectory())) continue
      if (item.isFile()) found.push(path)
      else if (item.isDirectory() && depth < deepest) await walkOn(path, depth + 1)
    }
    for (let start = 0; start < found.length; start += 64)
      await Promise.all(found.slice(start, start + 64).map(take))
  }

  async function walkOn(path: string, depth: number): Promise<void> {
    try {
      await walk(path, depth)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') leftOut.push(path)
    }
  }

  async function take(path: string): Promise<void> {
    try {
      const { size, mtimeMs } = await fs.lstat(join(folder, path))
      if (isSafePath(path) && size <= largestEntry) files.push({ path, size, modified: mtimeMs })
      else leftOut.push(path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') leftOut.push(path)
    }
  }
}

function belongs(path: string, isFolder: boolean): boolean {
  const [first = '', second = ''] = path.split('/')
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (temporaryName.test(name)) return false
  if (first === inside) return !notKept.has(second)
  return isFolder ? !name.startsWith('.') : isDraftName(name)
}

/** The same for two states of a library exactly where no file came, went or was written between them. */
export function stateOf(files: readonly BackupSource[]): string {
  const hash = createHash('sha256')
  for (const { path, size, modified } of files) hash.update(`${path}\0${size}\0${modified}\n`)
  return hash.digest('hex')
}
