import { createHash } from 'node:crypto'
import { imageKind, isStoredKind } from '../../shared/image/imageKind'
import { imageSize } from '../../shared/image/imageSize'
import type { StoredImage } from '../../shared/image/newImage'

/** What a PNG, JPEG or GIF is called in a draft, by what it holds, and its size; null for anything else. */
export function nameImage(bytes: Uint8Array): StoredImage | null {
  const kind = imageKind(bytes)
  const pixels = imageSize(bytes)
  if (kind === null || !isStoredKind(kind) || pixels === null) return null
  return { file: `${createHash('sha256').update(bytes).digest('hex')}.${kind}`, pixels }
}
