import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestImageFile, type ChosenImage } from '../shared/image/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Dialogs } from './shell/dialogs'
import { readFailure } from './storage/fileFailure'

/** Asks for picture files and reads them; what they hold is looked at by whoever puts them in. */
export async function chooseImages(
  dialogs: Pick<Dialogs, 'askImagesToOpen'>,
): Promise<Result<readonly ChosenImage[]>> {
  const files = await dialogs.askImagesToOpen()
  if (files.length === 0) return fail('cancelled')
  const images: ChosenImage[] = []
  for (const file of files) {
    const image = await readImageFile(file)
    if (!image.ok) return image
    images.push(image.value)
  }
  return ok(images)
}

async function readImageFile(file: string): Promise<Result<ChosenImage>> {
  const name = basename(file)
  try {
    const { size } = await stat(file)
    if (size > largestImageFile)
      return fail('image.tooLarge', {
        file: name,
        size: `${String(Math.ceil(size / 1e6))} MB`,
        limit: `${String(largestImageFile / 1e6)} MB`,
      })
    // A plain array of its own: a buffer may be a part of a larger one.
    return ok({ name, bytes: new Uint8Array(await readFile(file)) })
  } catch (error) {
    return readFailure(error, file)
  }
}
