import { ImageRun, Paragraph } from 'docx'
import type { ImageBlock } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { textWidth, toTwips, type Layout } from '../../../shared/layout/layout'
import { exportedText } from '../exportedText'
import { flowOf, type Flow } from './emptyLines'
import { toRun } from './runs'
import { styleIds } from './styleIds'

/** The bytes of a draft's picture; `null` where they are not to be had. */
export type ReadImage = (file: string) => Uint8Array | null

const kinds = { png: 'png', jpg: 'jpg', gif: 'gif' } as const
/** `docx` counts in CSS pixels. */
const twipsPerPixel = 1440 / 96

/** A picture, centred on a line of its own; where there are no bytes, the line says which picture belongs here. */
export function toImage(image: ImageBlock, layout: Layout, readImage: ReadImage, flow: Flow): Paragraph {
  const data = readImage(image.file)
  const type = kinds[image.file.slice(-3) as keyof typeof kinds]
  if (!data)
    return new Paragraph({
      style: styleIds.tableHead,
      ...flowOf(flow),
      children: toRun(imageText(image.alt)),
    })
  const { width, height } = sizeOf(image, layout)
  const alt = exportedText(image.alt).replaceAll('\n', ' ')
  return new Paragraph({
    style: styleIds.image,
    ...flowOf(flow),
    ...(layout.grid ? { spacing: { after: restOfLine(height, layout.linePitch) } } : {}),
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: width / twipsPerPixel, height: height / twipsPerPixel },
        altText: { name: image.file, description: alt },
      }),
    ],
  })
}

/** In twips: its share of the text's width, smaller where it would be higher than the page and a caption allow. */
function sizeOf({ width, pixels }: ImageBlock, layout: Layout) {
  const { page, linePitch } = layout
  const wanted = width * textWidth(layout)
  const highest = toTwips(page.height) - toTwips(page.top) - toTwips(page.bottom) - 2 * linePitch
  const scale = Math.min(wanted / pixels.width, highest / pixels.height)
  return { width: pixels.width * scale, height: pixels.height * scale }
}

/** What is left below a picture until the page's lines go on where they would be. */
function restOfLine(height: number, pitch: number): number {
  return Math.floor((pitch - (height % pitch)) % pitch)
}
