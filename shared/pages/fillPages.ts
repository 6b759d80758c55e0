/** What is never cut: a line, a row, a picture; heights of one unit throughout. */
export type PagePart = {
  readonly height: number
  /** Must stand on the page of the next part. */
  readonly keepNext: boolean
  readonly breakBefore: boolean
  /** What is repeated above it where it begins a page: the head of its table. */
  readonly repeated?: number
}

/** Rounding of what a browser measures, in twips. */
const tolerance = 15

/**
 * The page of each part, from 0: pages are filled from the top; parts that hold together go to the next page together,
 * unless one page cannot hold them.
 */
export function fillPages(parts: readonly PagePart[], height: number): number[] {
  const pages: number[] = []
  let page = 0
  let used = 0
  const begin = (part: PagePart | undefined) => {
    if (used === 0) return
    page += 1
    used = part?.repeated ?? 0
  }
  for (const cluster of clustersOf(parts)) {
    const sum = heightOf(cluster)
    if (cluster[0]?.breakBefore || (used + sum > height + tolerance && sum <= height + tolerance))
      begin(cluster[0])
    for (const part of cluster) {
      if (used + part.height > height + tolerance) begin(part)
      pages.push(page)
      used += part.height
    }
  }
  return pages
}

/**
 * How many pages nothing can change any more, whatever parts still follow: those before the page on which the last parts that
 * hold together found room.
 */
export function finishedPages(parts: readonly PagePart[], pageOf: readonly number[]): number {
  let first = parts.length - 1
  while (first > 0 && parts[first - 1]?.keepNext && !parts[first]?.breakBefore) first -= 1
  return pageOf[first - 1] ?? 0
}

function clustersOf(parts: readonly PagePart[]): PagePart[][] {
  const clusters: PagePart[][] = []
  let open = false
  for (const part of parts) {
    if (open && !part.breakBefore) clusters.at(-1)?.push(part)
    else clusters.push([part])
    open = part.keepNext
  }
  return clusters
}

function heightOf(parts: readonly PagePart[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0)
}
