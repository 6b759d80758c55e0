import { imageSchema, type ImageBlock } from '../../../shared/draft/draft'

/** A picture without its id. */
export type ImageContent = Omit<ImageBlock, 'id'>

const contentSchema = imageSchema.omit({ id: true })
const noImage: ImageContent = {
  type: 'image',
  file: `${'0'.repeat(64)}.png`,
  alt: '',
  width: 1,
  pixels: { width: 4, height: 3 },
}

/** What a picture's block says of it. */
export function contentOf({ type, file, alt, width, pixels }: ImageBlock): ImageContent {
  return { type, file, alt, width, pixels }
}

/** Reads a picture from the clipboard; what is not one becomes a picture without bytes. */
export function parseImageContent(value: unknown): ImageContent {
  return contentSchema.safeParse(value).data ?? noImage
}
