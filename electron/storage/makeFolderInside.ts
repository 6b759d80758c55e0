import { basename, sep } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { folderFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'

/** Makes a folder inside the library; refuses where a link would lead out of it. */
export async function makeFolderInside(
  library: string,
  folder: string,
  fs: FileSystem,
): Promise<Result<null>> {
  try {
    await fs.mkdir(folder, { recursive: true })
    const [whole, part] = await Promise.all([fs.realpath(library), fs.realpath(folder)])
    return part.startsWith(whole + sep) ? ok(null) : fail('file.forbidden', { file: basename(folder) })
  } catch (error) {
    return folderFailure(error, folder)
  }
}
