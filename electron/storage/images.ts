import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import type { StoredImage } from '../../shared/image/newImage'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { imageFolderOf, imagesBeside, isImageName } from './imagePlaces'
import type { LibraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { nameImage } from './nameImage'
import { writeAtomically } from './writeAtomically'

/** The pictures of drafts, named by what they hold: a name stands for the same bytes wherever it is found. */
export type Images = {
  /** Stores a PNG, JPEG or GIF for a draft, and beside its file where that lies elsewhere. */
  add(id: DraftId, bytes: Uint8Array, elsewhere?: string): Promise<Result<StoredImage>>
  /** Where a picture of a draft lies; one that only another draft or a source has is taken over. */
  find(id: DraftId, name: string): Promise<string | null>
  /** Sees to it that a draft has these pictures, from beside its file, another draft or a source; names those nobody has. */
  ensure(id: DraftId, names: readonly string[], file?: string): Promise<readonly string[]>
  /** Puts pictures beside a file of the draft that is handed on. */
  putBeside(file: string, id: DraftId, names: readonly string[]): Promise<Result<null>>
}

export function createImages(own: LibraryPlaces, fs: FileSystem = nodeFileSystem): Images {
  return {
    async add(id, bytes, elsewhere) {
      const image = nameImage(bytes)
      if (image === null) return fail('image.notSupported')
      const { file } = image
      const stored = await put(own.folder, imageFolderOf(own, id), file, bytes)
      if (!stored.ok) return stored
      if (elsewhere !== undefined) {
        const beside = imagesBeside(elsewhere)
        // What lies there only helps whoever gets the file; the library has it in any case.
        await put(dirname(beside), beside, file, bytes)
      }
      return ok(image)
    },

    async find(id, name) {
      if (!isImageName(name)) return null
      const place = join(imageFolderOf(own, id), name)
      if (await isFile(place)) return place
      return (await takeOver(id, name, await otherFolders())) ? place : null
    },

    async ensure(id, names, file) {
      const missing: string[] = []
      let others: readonly string[] | undefined
      for (const name of names) {
        if (await isFile(join(imageFolderOf(own, id), name))) continue
        others ??= [...(file === undefined ? [] : [imagesBeside(file)]), ...(await otherFolders())]
        if (!(await takeOver(id, name, others))) missing.push(name)
      }
      return missing
    },

    async putBeside(file, id, names) {
      const beside = imagesBeside(file)
      for (const name of names) {
        const bytes = await bytesOf(join(imageFolderOf(own, id), name), name)
        if (!bytes) continue
        const written = await put(dirname(beside), beside, name, bytes)
        if (!written.ok) return written
      }
      return ok(null)
    },
  }

  async function put(root: string, folder: string, name: string, bytes: Uint8Array): Promise<Result<null>> {
    if (await bytesOf(join(folder, name), name)) return ok(null)
    const made = await makeFolderInside(root, folder, fs)
    return made.ok ? writeAtomically(join(folder, name), bytes, fs) : made
  }

  /** Copies a picture from the first folder that has it whole. */
  async function takeOver(id: DraftId, name: string, folders: readonly string[]): Promise<boolean> {
    for (const folder of folders) {
      const bytes = await bytesOf(join(folder, name), name)
      if (bytes) return (await put(own.folder, imageFolderOf(own, id), name, bytes)).ok
    }
    return false
  }

  async function otherFolders(): Promise<readonly string[]> {
    try {
      return [...(await fs.readdir(own.images)).map((folder) => join(own.images, folder)), own.sourceImages]
    } catch (error) {
      codeOf(error)
      return [own.sourceImages]
    }
  }

  /** The bytes where they are what their name says; a damaged file counts as none. */
  async function bytesOf(file: string, name: string): Promise<Uint8Array | null> {
    try {
      const bytes = await fs.readFile(file)
      return name.startsWith(createHash('sha256').update(bytes).digest('hex')) ? bytes : null
    } catch (error) {
      codeOf(error)
      return null
    }
  }

  async function isFile(file: string): Promise<boolean> {
    try {
      const found = await fs.lstat(file)
      return found.isFile() && found.size > 0
    } catch (error) {
      codeOf(error)
      return false
    }
  }
}

/** The bytes of pictures by name, from the first folder that has each; for exports. */
export async function readImages(
  names: readonly string[],
  folders: readonly string[],
  fs: FileSystem = nodeFileSystem,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const name of names.filter(isImageName))
    for (const folder of folders) {
      if (found.has(name)) break
      try {
        found.set(name, await fs.readFile(join(folder, name)))
      } catch (error) {
        codeOf(error)
      }
    }
  return found
}
