/** What is never cut: a line, a row, a picture; heights of one unit throughout. */
export type PagePart = {
  readonly height: number
  /** Must stand on the page of the next part. */
  readonly keepNext: boolean
  readonly breakBefore: boolean
  /** Stands on a page turned by a quarter; never on one with a part that does not. */
  readonly turned?: true
  /** What is repeated above it where it begins a page: the head of its table. */
  readonly repeated?: number
}

/** Rounding of what a browser measures, in twips. */
const tolerance = 15

/** What a page holds, in the unit of its parts: an upright one, and one turned by a quarter. */
export type PageHeights = { readonly upright: number; readonly turned: number }

/** How far pages are filled: the page of the last part, from 0, and what of it is used. */
export type PageFill = { readonly page: number; readonly used: number; readonly turned: true | undefined }

export const nothingFilled: PageFill = { page: 0, used: 0, turned: undefined }

/**
 * The page of each part, from 0: pages are filled from the top; parts that hold together go to the next page together,
 * unless one page cannot hold them.
 */
export function fillPages(parts: readonly PagePart[], heights: PageHeights): number[] {
  return goOnFilling(parts, heights, nothingFilled).pages
}

/** The same, going on where the part before holds to nothing. */
export function goOnFilling(
  parts: readonly PagePart[],
  heights: PageHeights,
  from: PageFill,
): { readonly pages: number[]; readonly end: PageFill } {
  const pages: number[] = []
  let { page, used, turned } = from
  const begin = (part: PagePart | undefined) => {
    if (used === 0) return
    page += 1
    used = part?.repeated ?? 0
  }
  for (const cluster of clustersOf(parts)) {
    const [first] = cluster
    const sum = heightOf(cluster)
    const height = heights[first?.turned ? 'turned' : 'upright'] + tolerance
    const isAsked = first?.breakBefore === true || first?.turned !== turned
    if (isAsked || (used + sum > height && sum <= height)) begin(first)
    turned = first?.turned
    for (const part of cluster) {
      if (used + part.height > height) begin(part)
      pages.push(page)
      used += part.height
    }
  }
  return { pages, end: { page, used, turned } }
}

/**
 * How many pages nothing can change any more, whatever parts still follow: those before the page on which the last parts that
 * hold together found room.
 */
export function finishedPages(parts: readonly PagePart[], pageOf: readonly number[]): number {
  const isHeld = (one: PagePart | undefined, next: PagePart | undefined) =>
    one?.keepNext === true && !next?.breakBefore && one.turned === next?.turned
  let first = parts.length - 1
  while (first > 0 && isHeld(parts[first - 1], parts[first])) first -= 1
  return pageOf[first - 1] ?? 0
}

function clustersOf(parts: readonly PagePart[]): PagePart[][] {
  const clusters: PagePart[][] = []
  let open = false
  let turned: true | undefined
  for (const part of parts) {
    if (open && !part.breakBefore && part.turned === turned) clusters.at(-1)?.push(part)
    else clusters.push([part])
    open = part.keepNext
    turned = part.turned
  }
  return clusters
}

function heightOf(parts: readonly PagePart[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0)
}
