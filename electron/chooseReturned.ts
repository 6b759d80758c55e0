import { basename } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import type { ReturnedFile } from '../shared/review/requests'
import type { Background } from './backgroundClient'
import type { Dialogs } from './shell/dialogs'
import { imageFiles } from '../shared/draft/imageFiles'
import { readDraftFile } from './storage/draftFiles'
import { nodeFileSystem } from './storage/fileSystem'
import { imageFoldersAround } from './storage/imagePlaces'
import { readImages } from './storage/images'
import { keepImages } from './storage/keepSourceImages'
import type { Library } from './storage/library'
import { isDraftName } from './storage/libraryIndex'
import type { TemplateStore } from './storage/templateStore'

type ReturnedParts = {
  readonly dialogs: Pick<Dialogs, 'askReturnedFile'>
  readonly background: Background
  readonly templates: Pick<TemplateStore, 'all'>
  readonly library: Pick<Library, 'sourceImages'>
}

/**
 * Asks for the file that came back and reads it where it lies; its pictures wait in the library for being taken over. One
 * whose end is missing is refused: what it lacks would look deleted.
 */
export async function chooseReturned({
  dialogs,
  background,
  templates,
  library: { sourceImages },
}: ReturnedParts): Promise<Result<ReturnedFile>> {
  const file = await dialogs.askReturnedFile()
  if (file === undefined) return fail('cancelled')
  const fileName = basename(file)
  if (isDraftName(fileName)) {
    const read = await readDraftFile(file)
    if (!read.ok) return read
    const { draft } = read.value
    const images = await readImages(imageFiles(draft.blocks), imageFoldersAround(file, draft.id))
    await keepImages(images, sourceImages, nodeFileSystem)
    return ok({ type: 'draft', fileName, draft })
  }
  const crashed = fail('file.unreadable', { file: fileName })
  const source = await background.run(
    'readFile',
    { file, templates: await templates.all(), imageFolder: sourceImages },
    crashed,
  )
  if (!source.ok) return source
  if (source.value.leftOut?.includes('end')) return fail('file.damaged', { file: fileName })
  return ok({ type: 'source', ...source.value })
}
