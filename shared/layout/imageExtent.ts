import type { ImageBlock } from '../draft/draft'
import { textWidth, toTwips, type Layout } from './layout'

/** How large a picture is and what is left free above and below it, in twips. */
export type ImageExtent = {
  readonly width: number
  readonly height: number
  readonly before: number
  readonly after: number
}

/**
 * Its share of the text's width, smaller where it would be higher than the page and a caption allow. On a page with a grid
 * the lines go on where they would be.
 */
export function imageExtent({ width: share, pixels }: ImageBlock, layout: Layout): ImageExtent {
  const { page, linePitch } = layout
  const wanted = share * textWidth(layout)
  const highest = toTwips(page.height) - toTwips(page.top) - toTwips(page.bottom) - 2 * linePitch
  const scale = Math.min(wanted / pixels.width, highest / pixels.height)
  const height = pixels.height * scale
  const rest = layout.grid ? Math.floor((linePitch - (height % linePitch)) % linePitch) : 0
  const before = Math.floor(rest / 2)
  return { width: pixels.width * scale, height, before, after: rest - before }
}
