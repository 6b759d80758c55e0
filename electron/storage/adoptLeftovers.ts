import { join } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import { draftExtension, readDraftFile } from './draftFiles'
import { readDraftHead } from './draftHead'
import type { FileSystem } from './fileSystem'
import { foldName, freeFileName } from './freeFileName'
import { isDraftName } from './libraryIndex'
import { walkLibrary } from './walkLibrary'
import { temporaryName } from './writeAtomically'

/** What became of the temporary files that a kill left in the library's folders. */
export type Leftovers = { readonly adopted: number; readonly swept: number }

/** Ends the saves that a kill cut short: a whole draft, newer than its file, takes its place; all else is swept. Throws what the file system throws. */
export async function adoptLeftovers(library: string, fs: FileSystem): Promise<Leftovers> {
  const { files } = await walkLibrary(library, fs)
  const leftovers = files.filter(({ name }) => temporaryName.test(name))
  let adopted = 0
  for (const { folder, name } of leftovers) {
    const where = join(library, folder)
    const place = await placeFor(join(where, name), where, fs)
    if (place === null) await fs.rm(join(where, name), { force: true })
    else {
      await fs.rename(join(where, name), place)
      adopted += 1
    }
  }
  return { adopted, swept: leftovers.length - adopted }
}

/** Where a leftover belongs; null where it is no whole draft or an older one than its file. */
async function placeFor(leftover: string, folder: string, fs: FileSystem): Promise<string | null> {
  const read = await readDraftFile(leftover, fs)
  if (!read.ok) return null
  const { draft } = read.value
  const names = (await fs.readdir(folder)).filter(isDraftName)
  for (const name of names) {
    const file = join(folder, name)
    const head = await readDraftHead(file, fs)
    if (!('id' in head) || head.id !== draft.id) continue
    const [old, newer] = [await fs.stat(file), await fs.stat(leftover)]
    return newer.mtimeMs >= old.mtimeMs ? file : null
  }
  return join(folder, freeFileName(spansText(draft.title), draftExtension, new Set(names.map(foldName))))
}
