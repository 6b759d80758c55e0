import { basename, join } from 'node:path'
import { ok, type Result } from '../../shared/result'
import { adoptLeftovers, type Leftovers } from './adoptLeftovers'
import { folderFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { sweepSourceImages } from './keepSourceImages'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { temporaryName } from './writeAtomically'

/** Makes the folder of a library where there is none, tries whether it can be written, and clears up after a kill. */
export async function prepareLibrary(
  folder: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<Leftovers>> {
  const places = libraryPlaces(folder)
  const made = await makeFolderInside(folder, places.inside, fs)
  if (!made.ok) return made
  const trial = join(places.inside, 'trial')
  try {
    await (await fs.open(trial, 'w')).close()
    await fs.rm(trial, { force: true })
    const leftovers = await adoptLeftovers(folder, fs)
    await sweep(places.inside, fs)
    if ((await fs.readdir(places.inside)).includes(basename(places.templates)))
      await sweep(places.templates, fs)
    await sweepSourceImages(places.sourceImages, Date.now(), fs)
    return ok(leftovers)
  } catch (error) {
    return folderFailure(error, trial)
  }
}

async function sweep(folder: string, fs: FileSystem): Promise<void> {
  for (const name of await fs.readdir(folder))
    if (temporaryName.test(name)) await fs.rm(join(folder, name), { force: true })
}
