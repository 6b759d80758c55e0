import type { SourceParagraph, SourcePicture } from '../../../shared/material/sourceParagraph'
import type { SourceImage } from '../draftEditor'
import { readHtml, type ReadHtml } from './pastedHtml'
import { imagesOfRtf } from './rtfImages'

export type PastedParagraphs = ReadHtml

/** Pictures pasted by themselves: a screenshot, or one copied in a browser. Those that accompany text or a table are not. */
export function filesOfPaste(data: DataTransfer): File[] {
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  if (files.length === 0 || isOurs(data) || data.getData('text/plain').trim() !== '') return []
  const html = data.getData('text/html')
  if (html === '') return files
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.body.querySelector('table') || page.body.textContent.trim() !== '' ? [] : files
}

/** Pasted HTML with pictures in it; null where there are none, which needs no waiting. */
export function paragraphsOfPaste(data: DataTransfer): PastedParagraphs | null {
  const html = isOurs(data) ? '' : data.getData('text/html')
  if (!/<img\b/i.test(html)) return null
  const read = readHtml(html, fileImages(html, data.getData('text/rtf')))
  return read.leftOut > 0 || imagesIn(read.paragraphs).length > 0 ? read : null
}

type PastedImage = SourcePicture & SourceImage

export function imagesIn(paragraphs: readonly SourceParagraph[]): PastedImage[] {
  return paragraphs.flatMap(({ image }) => (image && hasBytes(image) ? [image] : []))
}

function hasBytes(image: SourcePicture): image is PastedImage {
  return image.bytes !== undefined
}

/** Word's files, in their order: only where the Rich Text has as many, so that none stands in for another. */
function fileImages(html: string, rtf: string): () => Uint8Array | null {
  const named = html.match(/<img\b[^>]*\bsrc\s*=\s*["']?file:/giu)?.length ?? 0
  if (named === 0) return () => null
  const images = imagesOfRtf(rtf)
  return images.length === named ? () => images.shift() ?? null : () => null
}

/** Copied from one of our own drafts: comes whole. */
function isOurs(data: DataTransfer): boolean {
  return data.types.includes('application/x-lexical-editor')
}
