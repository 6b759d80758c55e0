import { imageKind, isStoredKind } from '../../shared/image/imageKind'
import { imageSize, isTurnedJpeg, type Pixels } from '../../shared/image/imageSize'
import { largestImageFile, largestStoredImage } from '../../shared/image/requests'
import { fail, ok, type Result } from '../../shared/result'

/** Pixels of either side: on 156 mm of text more than any printer shows. */
const largestSide = 2400
/** Bytes above which a picture of fitting size is drawn anew, to be smaller. */
const heavy = 8_000_000
const quality = 0.9

/**
 * A picture as a draft can hold it: PNG, JPEG and GIF of fitting size stay as they are; others are drawn anew, upright and
 * at most 2,400 pixels to a side.
 */
export async function prepareImage(bytes: Uint8Array, name = ''): Promise<Result<Uint8Array>> {
  const file = name === '' ? {} : { file: name }
  const kind = imageKind(bytes)
  if (kind === null) return fail('image.notSupported', file)
  if (bytes.length > largestImageFile) return tooLarge(bytes.length, largestImageFile)
  const size = imageSize(bytes)
  if (isStoredKind(kind) && size && isFitting(size) && bytes.length <= heavy && !isTurnedJpeg(bytes))
    return ok(bytes)
  try {
    const drawn = await drawAnew(bytes, kind === 'jpg' || bytes.length > heavy ? 'image/jpeg' : 'image/png')
    if (drawn.length > largestStoredImage) return tooLarge(drawn.length, largestStoredImage)
    // A picture that became no smaller needed no drawing.
    const isBetter = drawn.length < bytes.length || !isStoredKind(kind) || !size || !isFitting(size)
    return ok(isBetter || isTurnedJpeg(bytes) ? drawn : bytes)
  } catch (error) {
    if (error instanceof DOMException) return fail('image.notSupported', file)
    throw error
  }

  function tooLarge(found: number, limit: number) {
    return fail('image.tooLarge', { ...file, size: megabytes(found), limit: megabytes(limit) })
  }
}

/** Draws a picture at a fitting size. Where JPEG would lose what shines through, it becomes a PNG. */
async function drawAnew(bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  try {
    const scale = Math.min(1, largestSide / Math.max(bitmap.width, bitmap.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    )
    const pen = canvas.getContext('2d')
    if (!pen) throw new DOMException('no canvas')
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const isOpaque = type === 'image/jpeg' && !shinesThrough(pen, canvas)
    const blob = await canvas.convertToBlob({ type: isOpaque ? 'image/jpeg' : 'image/png', quality })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    bitmap.close()
  }
}

function shinesThrough(pen: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  const { data } = pen.getImageData(0, 0, width, height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

function isFitting({ width, height }: Pixels): boolean {
  return Math.max(width, height) <= largestSide
}

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1e6))} MB`
}
