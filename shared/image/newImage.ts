import type { ImageBlock } from '../draft/draft'
import type { Pixels } from './imageSize'

/** A stored picture: the name its bytes have, and its size. */
export type StoredImage = { readonly file: string; readonly pixels: Pixels }

/** Pixels that fill the width of the text at the size the picture was drawn for: 156 mm at 96 a inch. */
const textPixels = 590
const narrowest = 0.1

/** A block for a stored picture: as wide as it is, at most the width of the text. */
export function newImage({ file, pixels }: StoredImage, alt: string, id: string): ImageBlock {
  const share = Math.round((pixels.width / textPixels) * 100) / 100
  return {
    id,
    type: 'image',
    file,
    alt: altOf(alt),
    width: Math.min(1, Math.max(narrowest, share)),
    pixels: { ...pixels },
  }
}

/** One line, without what cannot be seen. */
export function altOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
}
