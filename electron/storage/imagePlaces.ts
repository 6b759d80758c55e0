import { basename, dirname, join } from 'node:path'
import { draftIdSchema, imageSchema, type DraftId } from '../../shared/draft/draft'
import { draftExtension } from './draftFiles'
import { libraryPlaces, type LibraryPlaces } from './libraryPlaces'

/** Where the library keeps the pictures of a draft. */
export function imageFolderOf(own: LibraryPlaces, id: DraftId): string {
  return join(own.images, draftIdSchema.parse(id))
}

/** Where a draft that is handed on has its pictures: 总结.zhangfa → 总结.图片. */
export function imagesBeside(file: string): string {
  return join(dirname(file), `${basename(file, draftExtension)}.图片`)
}

/** Folders above a draft file in which its library may be. */
const above = 6

/** Where the pictures of a draft file may lie whose library is not known: beside it, or in a library around it. */
export function imageFoldersAround(file: string, id: DraftId): readonly string[] {
  const folders = [imagesBeside(file)]
  let folder = dirname(file)
  for (let step = 0; step < above; step += 1) {
    folders.push(imageFolderOf(libraryPlaces(folder), id))
    folder = dirname(folder)
  }
  return folders
}

/** Whether a name is one that a draft gives its pictures; no path ever is. */
export function isImageName(name: string): boolean {
  return imageSchema.shape.file.safeParse(name).success
}
