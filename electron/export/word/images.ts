import type { ImageBlock } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { imageExtent } from '../../../shared/layout/imageExtent'
import type { Layout } from '../../../shared/layout/layout'
import { exportedText } from '../../../shared/draft/exportedText'
import type { Flow } from './emptyLines'
import { escapeXml } from './escapeXml'
import { paragraph } from './paragraphs'
import { toRun } from './runs'
import { styleIds } from './styleIds'

/** The bytes of a draft's picture; `null` where they are not to be had. */
export type ReadImage = (file: string) => Uint8Array | null

/** Takes a picture into the package, its bytes once; `null` where it has none. */
export type EmbedImage = (file: string) => PlacedImage | null

/** The id of the picture's relationship, and the number of this drawing of it, which no other has. */
type PlacedImage = { readonly id: string; readonly drawing: number }

/** The pictures of a package while its text is being written. */
export type EmbeddedImages = {
  readonly embed: EmbedImage
  /** By the name of the part inside `word/`, with the id of its relationship. */
  readonly parts: ReadonlyMap<string, { readonly id: string; readonly bytes: Uint8Array }>
}

export function collectImages(readImage: ReadImage): EmbeddedImages {
  const parts = new Map<string, { id: string; bytes: Uint8Array }>()
  let drawings = 0
  return {
    parts,
    embed(file) {
      const name = `media/${file}`
      const bytes = parts.get(name)?.bytes ?? readImage(file)
      if (!bytes) return null
      const id = parts.get(name)?.id ?? `image${parts.size + 1}`
      parts.set(name, { id, bytes })
      drawings += 1
      return { id, drawing: drawings }
    },
  }
}

/** A length in Word's drawings. */
const unitsPerTwip = 635
const namespace = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A picture, centred on a line of its own; where there are no bytes, the line says which picture belongs here. */
export function toImage(image: ImageBlock, layout: Layout, embed: EmbedImage, flow: Flow): string {
  const placed = embed(image.file)
  if (!placed) {
    const look = { style: styleIds.body, ...flow, align: 'center' as const, noFirstLineIndent: true }
    return paragraph(look, toRun(imageText(image.alt)))
  }
  const { width, height, before, after } = imageExtent(image, layout)
  return paragraph(
    { style: styleIds.image, ...flow, spacing: { before, after } },
    `<w:r>${toDrawing(image, placed, Math.round(width * unitsPerTwip), Math.round(height * unitsPerTwip))}</w:r>`,
  )
}

function toDrawing({ alt }: ImageBlock, { id, drawing: number }: PlacedImage, width: number, height: number) {
  const about = `id="${number}" name="图片 ${number}" descr="${escapeXml(exportedText(alt).replaceAll('\n', ' '))}"`
  const properties = `<pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>`
  const fill = `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`
  const graphic = `<a:graphic xmlns:a="${namespace}/main"><a:graphicData uri="${namespace}/picture"><pic:pic xmlns:pic="${namespace}/picture">${properties}${fill}${shape}</pic:pic></a:graphicData></a:graphic>`
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr ${about}/>${graphic}</wp:inline></w:drawing>`
}
