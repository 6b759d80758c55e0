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

/**
 * The page of each part, from 0: pages are filled from the top; parts that hold together go to the next page together,
 * unless one page cannot hold them. `turnedHeight` is what a turned page holds.
 */
export function fillPages(
  parts: readonly PagePart[],
  uprightHeight: number,
  turnedHeight = uprightHeight,
): number[] {
  const pages: number[] = []
  let page = 0
  let used = 0
  let turned: true | undefined
  const begin = (part: PagePart | undefined) => {
    if (used === 0) return
    page += 1
    used = part?.repeated ?? 0
  }
  for (const cluster of clustersOf(parts)) {
    const [first] = cluster
    const sum = heightOf(cluster)
    const height = (first?.turned ? turnedHeight : uprightHeight) + tolerance
    const isAsked = first?.breakBefore === true || first?.turned !== turned
    if (isAsked || (used + sum > height && sum <= height)) begin(first)
    turned = first?.turned
    for (const part of cluster) {
      if (used + part.height > height) begin(part)
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
