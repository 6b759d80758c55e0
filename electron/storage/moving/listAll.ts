import { join, posix } from 'node:path'
import type { FileSystem } from '../fileSystem'
import { temporaryName } from '../writeAtomically'

/** A file of a library; `path` from there, with `/`. */
export type MovedFile = { readonly path: string; readonly size: number; readonly modified: number }

/** All that a library's folder holds: drafts, versions, trash, and what else the writer put there. */
export type AllInside = {
  readonly files: readonly MovedFile[]
  /** Also empty ones. */
  readonly folders: readonly string[]
  /** Links and the like, which cannot be moved along. */
  readonly leftOut: readonly string[]
}

/** Lists everything in a library's folder but temporary files. Throws what the file system throws: nothing may go unseen. */
export async function listAll(library: string, fs: FileSystem): Promise<AllInside> {
  const all = { files: [] as MovedFile[], folders: [] as string[], leftOut: [] as string[] }
  await walk('')
  return all

  async function walk(folder: string): Promise<void> {
    for (const item of await fs.readdir(join(library, folder), { withFileTypes: true })) {
      const path = posix.join(folder, item.name)
      if (item.isDirectory()) {
        all.folders.push(path)
        await walk(path)
      } else if (item.isFile()) {
        if (temporaryName.test(item.name)) continue
        const { size, mtimeMs } = await fs.lstat(join(library, path))
        all.files.push({ path, size, modified: mtimeMs })
      } else all.leftOut.push(path)
    }
  }
}
