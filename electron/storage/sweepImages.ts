import { join } from 'node:path'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { imageFiles } from '../../shared/draft/imageFiles'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { imageFolderOf } from './imagePlaces'
import type { LibraryPlaces } from './libraryPlaces'
import type { LibraryTrash } from './libraryTrash'
import type { Snapshots } from './snapshots'

/** A picture that nothing shows any more stays for so long, in ms: it may be on a clipboard or come back by an undo. */
const patience = 30 * 24 * 3_600_000

type Sweep = {
  readonly draft: Draft
  readonly own: LibraryPlaces
  readonly snapshots: Snapshots
  readonly trash: Pick<LibraryTrash, 'holds'>
  readonly now: number
  readonly fs: FileSystem
}

/**
 * Clears away a draft's pictures that neither it nor any of its versions shows. Where a version cannot be read or a
 * namesake lies in the trash, all stay.
 */
export async function sweepImages({ draft, own, snapshots, trash, now, fs }: Sweep): Promise<void> {
  const folder = imageFolderOf(own, draft.id)
  const shown = new Set(imageFiles(draft.blocks))
  const old = await oldFiles(folder, shown, now, fs)
  if (old.length === 0) return
  const inVersions = await filesOfVersions(draft.id, snapshots)
  if (!inVersions || (await trash.holds(draft.id)) !== false) return
  for (const name of old)
    if (!inVersions.has(name)) await fs.rm(join(folder, name), { force: true }).catch(codeOf)
}

async function oldFiles(folder: string, shown: ReadonlySet<string>, now: number, fs: FileSystem) {
  const old: string[] = []
  try {
    for (const name of await fs.readdir(folder)) {
      if (shown.has(name)) continue
      const { mtimeMs } = await fs.stat(join(folder, name))
      if (now - mtimeMs > patience) old.push(name)
    }
  } catch (error) {
    codeOf(error)
  }
  return old
}

async function filesOfVersions(id: DraftId, snapshots: Snapshots): Promise<ReadonlySet<string> | null> {
  const versions = await snapshots.list(id)
  if (!versions.ok) return null
  const files = new Set<string>()
  for (const version of versions.value) {
    const read = await snapshots.read(id, version.id)
    if (!read.ok) return null
    for (const file of imageFiles(read.value.blocks)) files.add(file)
  }
  return files
}
