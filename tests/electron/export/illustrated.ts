import { nameImage } from '../../../electron/storage/nameImage'
import type { ReadImage } from '../../../electron/export/word/images'
import type { Draft } from '../../../shared/draft/draft'
import { pngOf } from '../../support/pictures'

/** A draft whose pictures there are: each gets bytes, and the name and size they have. */
export function illustrated(draft: Draft): { readonly draft: Draft; readonly readImage: ReadImage } {
  const pictures = new Map<string, Uint8Array>()
  const blocks = draft.blocks.map((block) => {
    if (block.type !== 'image') return block
    const { width, height } = block.pixels
    const bytes = pngOf(1 + (width % 40), 1 + (height % 40))
    const stored = nameImage(bytes)
    if (!stored) throw new Error('no picture')
    pictures.set(stored.file, bytes)
    return { ...block, file: stored.file, pixels: { ...stored.pixels } }
  })
  return { draft: { ...draft, blocks }, readImage: (file) => pictures.get(file) ?? null }
}
