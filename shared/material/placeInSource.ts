/** A stretch of a block's text, in UTF-16 units. */
export type BlockStretch = { readonly text: string; readonly start: number; readonly end: number }

/** Lines of the source that a block was read from, 1-based and inclusive. */
export type SourceLines = { readonly first: number; readonly last: number }

/** A place in a source: 1-based line and columns (UTF-16 units), `end` behind the last one. */
export type SourcePlace = { readonly line: number; readonly start: number; readonly end: number }

/** Units of a block's text by which its beginning is known in a line. */
const beginning = 12

/**
 * Finds a stretch of a block in the source it was read from, where a number and blanks may stand before the text and lines
 * were joined: at the place given, the source has the very words of the stretch. An empty one is where the text begins.
 */
export function placeInSource(
  { text, start, end }: BlockStretch,
  lines: readonly string[],
  { first, last }: SourceLines,
): SourcePlace {
  const words = text.slice(start, end)
  const textBegins = Math.max(0, (lines[first - 1] ?? '').indexOf(text.slice(0, beginning)))
  let before = words === '' ? 0 : placesOf(words, text).filter((at) => at < start).length
  for (let line = first; words !== '' && line <= last; line += 1) {
    const from = line === first ? textBegins : 0
    const places = placesOf(words, lines[line - 1] ?? '').filter((at) => at >= from)
    const at = places[before]
    if (at !== undefined) return { line, start: at + 1, end: at + words.length + 1 }
    before -= places.length
  }
  return { line: first, start: textBegins + 1, end: textBegins + 1 }
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
