/** Finds text on pages and marks it there; hits are numbered from 0. */
export type PageSearch = {
  /** Marks what is found, and tells how much that is. */
  find(text: string): number
  /** Marks one hit more strongly, brings it into sight and tells its page. */
  goTo(hit: number): number
  /** The first hit on a page or after it. */
  firstFrom(page: number): number
}

type TextPiece = { readonly node: Text; readonly at: number }

/** More marks than anyone reads; what is beyond is not searched. */
const mostHits = 5000

/** Searches the pages in a container. Lines of one paragraph are one text, also over the edge of a page. */
export function createPageSearch(container: HTMLElement): PageSearch {
  let hits: Range[] = []
  const pageOf = (hit: Range | undefined) =>
    Number(hit?.startContainer.parentElement?.closest<HTMLElement>('.page')?.dataset.page ?? 1)

  return {
    find(text) {
      hits = text === '' ? [] : findIn(container, text)
      CSS.highlights.set('page-hit', new Highlight(...hits))
      CSS.highlights.delete('page-current-hit')
      return hits.length
    },
    goTo(index) {
      const hit = hits[index]
      if (!hit) return 1
      CSS.highlights.set('page-current-hit', new Highlight(hit))
      hit.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' })
      return pageOf(hit)
    },
    firstFrom(page) {
      const found = hits.findIndex((hit) => pageOf(hit) >= page)
      return found === -1 ? 0 : found
    },
  }
}

function findIn(container: HTMLElement, wanted: string): Range[] {
  const { text, pieces } = readText(container)
  const [where, what] = [fold(text), fold(wanted)]
  const found: Range[] = []
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + what.length)) {
    found.push(rangeOf(pieces, at, at + what.length))
    if (found.length === mostHits) break
  }
  return found
}

/** Full-width letters and digits are those of half width, one sign for one sign, capitals small. */
function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function readText(container: HTMLElement): { readonly text: string; readonly pieces: readonly TextPiece[] } {
  const pieces: TextPiece[] = []
  let text = ''
  let before: string | undefined
  for (const item of container.querySelectorAll<HTMLElement>('.area > *')) {
    // A paragraph goes on over the page; anything else begins anew.
    if (item.dataset.item !== before) text += '\n'
    before = item.dataset.item
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
    let [cell, line]: (Element | null | undefined)[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement?.closest('p, td, th')
      if (around !== cell && cell !== undefined) text += '\n'
      cell = around
      const own = node.parentElement?.closest('.line')
      // The blank between two lines is not drawn.
      if (own !== line && line instanceof HTMLElement && line.dataset.gap !== undefined) text += ' '
      line = own
      pieces.push({ node: node as Text, at: text.length })
      text += node.nodeValue ?? ''
    }
  }
  return { text, pieces }
}

function rangeOf(pieces: readonly TextPiece[], from: number, to: number): Range {
  const range = document.createRange()
  const first = pieceAt(pieces, from)
  const last = pieceAt(pieces, to - 1)
  if (first) range.setStart(first.node, from - first.at)
  if (last) range.setEnd(last.node, to - last.at)
  return range
}

/** The last piece that begins at an offset or before it. */
function pieceAt(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}
