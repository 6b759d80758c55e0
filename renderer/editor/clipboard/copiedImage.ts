import type { LexicalEditor } from 'lexical'
import type { ImageBlock } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { imageType } from '../../../shared/image/imageAddress'

/** CSS pixels of the width of the text, for programs that ask in pixels how large a picture is. */
const textWidth = 590
const quality = 0.92

/** A picture as HTML that holds its bytes, drawn from what the page shows; its words where it shows none. */
export function htmlOfImage({ file, alt, width, pixels }: ImageBlock, editor: LexicalEditor): string {
  const shown = editor.getRootElement()?.querySelector<HTMLImageElement>(`img[src$="${file}"]`)
  const drawn = shown && shown.naturalWidth > 0 ? draw(shown, imageType(file)) : null
  if (drawn === null) return `<p style="text-align:center">${escape(imageText(alt))}</p>`
  const wide = Math.round(width * textWidth)
  const high = Math.round((wide * pixels.height) / pixels.width)
  const size = `width="${String(wide)}" height="${String(high)}"`
  return `<p style="text-align:center"><img src="${drawn}" alt="${escape(alt)}" ${size}></p>`
}

function draw(image: HTMLImageElement, type: string): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.drawImage(image, 0, 0)
  return canvas.toDataURL(type === 'image/jpeg' ? type : 'image/png', quality)
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
