import { basename, join } from 'node:path'
import { newId } from '../../shared/draft/newId'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf, readFailure, writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'

const placeName = /^[0-9a-z]{20}$/

/** Moves a file into the trash; the answer names its place there. */
export async function moveToTrash(
  file: string,
  places: LibraryPlaces,
  fs: FileSystem,
): Promise<Result<string>> {
  const place = newId()
  const folder = join(places.trash, place)
  const made = await makeFolderInside(places.folder, folder, fs)
  if (!made.ok) return made
  try {
    await moveFile(file, join(folder, basename(file)), fs)
    return ok(place)
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? readFailure(error, file) : writeFailure(error, file)
  }
}

/** Finds what lies at a place of the trash. */
export async function findInTrash(
  place: string,
  places: LibraryPlaces,
  fs: FileSystem,
): Promise<Result<string>> {
  if (!placeName.test(place)) return fail('draft.unknown')
  try {
    const names = await fs.readdir(join(places.trash, place))
    const [name] = names
    return name === undefined ? fail('draft.unknown') : ok(join(places.trash, place, name))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? fail('draft.unknown') : readFailure(error, places.trash)
  }
}

/** Moves a file, also from one disk to another; throws what the file system throws. */
export async function moveFile(from: string, to: string, fs: FileSystem): Promise<void> {
  try {
    await fs.rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await fs.copyFile(from, to)
    await fs.rm(from)
  }
}
