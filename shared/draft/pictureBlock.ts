import { altOf, newImage } from '../image/newImage'
import type { SourcePicture } from '../material/sourceParagraph'
import type { Block } from './draft'
import { imageText } from './imageText'

/** The block for a picture of a source, as wide as the source has it; one that could not be stored becomes the words that stand for it. */
export function pictureBlock({ stored, alt, width }: SourcePicture, id: string): Block {
  if (!stored) return { id, type: 'paragraph', spans: [{ text: imageText(altOf(alt)) }], align: 'center' }
  const image = newImage(stored, alt, id)
  return width === undefined ? image : { ...image, width: Math.max(0.001, Math.round(width * 1000) / 1000) }
}
