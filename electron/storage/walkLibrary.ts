import { join, posix, relative, sep } from 'node:path'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'

/** Folders in folders of a library: deeper ones are left alone. */
const deepest = 6

/** What a library folder holds but for what is hidden. Folders are paths from the library with `/`; the library itself is `''`. */
export type LibraryWalk = {
  readonly folders: readonly string[]
  readonly files: readonly { readonly folder: string; readonly name: string }[]
}

/** Lists a library with its sub-folders; links are left out, for they could lead anywhere. Throws where the library itself cannot be read. */
export async function walkLibrary(library: string, fs: FileSystem): Promise<LibraryWalk> {
  const files: { folder: string; name: string }[] = []
  const folders: string[] = []
  let level = ['']
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      const items = await itemsOf(library, folder, fs)
      for (const item of items) {
        if (item.isFile()) files.push({ folder, name: item.name })
        else if (item.isDirectory() && depth < deepest && !item.name.startsWith('.'))
          next.push(posix.join(folder, item.name))
      }
    }
    folders.push(...next)
    level = next
  }
  return { folders: folders.sort(), files }
}

async function itemsOf(library: string, folder: string, fs: FileSystem) {
  try {
    return await fs.readdir(join(library, folder), { withFileTypes: true })
  } catch (error) {
    if (folder === '') throw error
    // Gone meanwhile, or closed to this person: the rest of the library is not.
    codeOf(error)
    return []
  }
}

/** The folder of a library that a file lies in; null where it lies elsewhere or hidden. */
export function folderOf(library: string, file: string): string | null {
  const parts = relative(library, file).split(sep)
  const isInside = !parts.some((part) => part === '' || part.startsWith('.')) && parts.length <= deepest + 1
  return isInside && join(library, ...parts) === file ? parts.slice(0, -1).join('/') : null
}
