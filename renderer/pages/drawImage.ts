import { imageAddress } from '../../shared/image/imageAddress'
import type { DraftId } from '../../shared/draft/draft'
import { imageExtent } from '../../shared/layout/imageExtent'
import type { Layout } from '../../shared/layout/layout'
import type { ImageItem, PageItem } from '../../shared/pages/pageItem'
import { points } from './pageStyles'

/** Loads the pictures; those that cannot be shown are replaced by a line that says which picture belongs there. */
export async function withPictures(
  items: readonly PageItem[],
  draft: DraftId,
): Promise<{ readonly items: PageItem[]; readonly missing: number }> {
  let missing = 0
  const ready = await Promise.all(
    items.map(async (item) => {
      if (item.type !== 'image' || (await canShow(item, draft))) return item
      missing += 1
      return { ...item.instead, breakBefore: item.breakBefore }
    }),
  )
  return { items: ready, missing }
}

async function canShow({ image }: ImageItem, draft: DraftId): Promise<boolean> {
  const picture = new Image()
  picture.src = imageAddress({ draft, name: image.file })
  try {
    await picture.decode()
    return true
  } catch {
    return false
  }
}

/** A picture with the free room around it that keeps the lines on the grid. */
export function drawImage({ image }: ImageItem, layout: Layout, draft: DraftId): HTMLElement {
  const { width, height, before, after } = imageExtent(image, layout)
  const element = document.createElement('div')
  element.style.padding = `${points(before)} 0 ${points(after)}`
  const picture = new Image()
  picture.className = 'picture'
  picture.src = imageAddress({ draft, name: image.file })
  picture.alt = image.alt
  picture.style.width = points(width)
  picture.style.height = points(height)
  element.append(picture)
  return element
}
