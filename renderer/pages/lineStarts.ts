/** The offsets in a paragraph's text where the browser begins a line; the label does not count. */
export function lineStarts(element: HTMLElement, length: number): number[] {
  const nodes = textNodes(element)
  const range = document.createRange()
  /** The middle of a character, from the top of the page. */
  const middle = (offset: number): number | undefined => {
    const place = nodes.findLast(({ at }) => at <= offset)
    if (!place) return undefined
    range.setStart(place.node, offset - place.at)
    range.setEnd(place.node, offset - place.at + 1)
    // A character after a break may also have an empty box at the end of the line above.
    const box = Array.from(range.getClientRects()).at(-1)
    return box && (box.top + box.bottom) / 2
  }
  const starts = [0]
  const half = parseFloat(getComputedStyle(element).lineHeight) / 2
  let from = 0
  while (from < length) {
    const limit = (middle(from) ?? -Infinity) + half
    const next = firstWhere(from + 1, length, (offset) => (middle(offset) ?? -Infinity) > limit)
    if (next >= length) break
    starts.push(next)
    from = next
  }
  return starts
}

/** The first number from `low` up to `high` that fits, where all after it do; `high` where none does. */
function firstWhere(low: number, high: number, fits: (value: number) => boolean): number {
  while (low < high) {
    const mid = (low + high) >> 1
    if (fits(mid)) high = mid
    else low = mid + 1
  }
  return low
}

function textNodes(element: HTMLElement): { readonly node: Text; readonly at: number }[] {
  const found: { node: Text; at: number }[] = []
  let at = 0
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.className === 'label') continue
    found.push({ node: node as Text, at })
    at += (node as Text).data.length
  }
  return found
}
