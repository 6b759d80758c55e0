import { join } from 'node:path'
import { draftIdSchema, type DraftId } from '../../shared/draft/draft'
import { ok, type Result } from '../../shared/result'
import { codeOf, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { imageFolderOf } from './imagePlaces'
import type { LibraryPlaces } from './libraryPlaces'

/** Takes away what the library keeps of drafts besides their files: their versions and pictures, and broken files kept aside. */
export async function purgeKept(
  ids: readonly DraftId[],
  own: LibraryPlaces,
  fs: FileSystem,
): Promise<Result<null>> {
  try {
    for (const id of ids)
      for (const kept of [join(own.versions, draftIdSchema.parse(id)), imageFolderOf(own, id)])
        await fs.rm(kept, { recursive: true, force: true })
    await purgeBroken(ids, own.broken, fs)
    return ok(null)
  } catch (error) {
    return writeFailure(error, own.versions)
  }
}

/** A broken file still says which draft it was, where its beginning is left. */
async function purgeBroken(ids: readonly DraftId[], broken: string, fs: FileSystem): Promise<void> {
  for (const name of await namesIn(broken, fs)) {
    const file = join(broken, name)
    const content = await fs.readFile(file)
    if (ids.some((id) => content.includes(`"id":"${id}"`))) await fs.rm(file, { force: true })
  }
}

async function namesIn(folder: string, fs: FileSystem): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
