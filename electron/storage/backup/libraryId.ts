import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { newId } from '../../../shared/draft/newId'
import { codeOf } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { libraryPlaces } from '../libraryPlaces'
import { makeFolderInside } from '../makeFolderInside'
import { writeAtomically } from '../writeAtomically'

export const libraryIdName = 'library-id'
const form = /^[0-9a-z]{20}$/

/** Names a library, so that its backups are told from those of others in the same folder. It stays when the library is moved. */
export async function libraryId(folder: string, fs: FileSystem): Promise<string> {
  const places = libraryPlaces(folder)
  const file = join(places.inside, libraryIdName)
  try {
    const known = (await fs.readFile(file, 'utf8')).trim()
    if (form.test(known)) return known
  } catch (error) {
    codeOf(error)
  }
  const id = newId()
  const made = await makeFolderInside(folder, places.inside, fs)
  if (made.ok && (await writeAtomically(file, id, fs)).ok) return id
  // A library that cannot be written is known by its place.
  return createHash('sha256').update(folder).digest('hex').slice(0, 20)
}
