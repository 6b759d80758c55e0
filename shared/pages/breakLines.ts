import { lineClassTable } from './lineClass'
import { belongingClass, blankClass, mayBreak } from './mayBreak'

/** A stretch of text in one size; lengths in twips. */
export type SetRun = {
  readonly text: string
  readonly size: number
  /** Added after every character. */
  readonly spacing: number
  /** By UTF-16 unit, in thousandths of the size. */
  readonly advances: Uint16Array
}

/** How wide the lines are, and where the rules of line breaking are bent. */
export type LineRoom = {
  readonly first: number
  readonly others: number
  /** A line may end here all the same. */
  readonly chances: readonly number[]
  /** No line ends inside. */
  readonly together: readonly (readonly [from: number, to: number])[]
}

const newline = 10
/** What a browser forgives, in twips. */
const tolerance = 0.5

/**
 * Where the lines of a paragraph begin, in UTF-16 units: near to what a browser makes of it. Every line takes as much as fits;
 * marks that close begin none and marks that open end none; what is wider than a line is cut anywhere.
 */
export function breakLines(runs: readonly SetRun[], room: LineRoom): number[] {
  const starts = [0]
  const { chances, together } = room
  let limit = room.first + tolerance
  let width = 0
  /** The last place where the line may end, and how wide it is up to there. */
  let place = 0
  let widthAtPlace = 0
  let before = -1
  let at = 0
  let chance = 0
  let bond = 0
  const begin = (offset: number, rest: number) => {
    starts.push(offset)
    limit = room.others + tolerance
    width = rest
    place = offset
    widthAtPlace = 0
  }
  for (const { text, size, spacing, advances } of runs) {
    for (let index = 0; index < text.length; index += 1, at += 1) {
      const unit = text.charCodeAt(index)
      if (unit === newline) {
        begin(at + 1, 0)
        before = -1
        continue
      }
      const kind = lineClassTable[unit] ?? 0
      while ((chances[chance] ?? Infinity) < at) chance += 1
      while ((together[bond]?.[1] ?? Infinity) <= at) bond += 1
      const isFree = chances[chance] === at || (before >= 0 && mayBreak(before, kind))
      if (isFree && at > (starts.at(-1) ?? 0) && !((together[bond]?.[0] ?? Infinity) < at)) {
        place = at
        widthAtPlace = width
      }
      const advance = advances[unit] ?? 1000
      width += advance === 0 ? 0 : (advance * size) / 1000 + spacing
      if (kind !== belongingClass) {
        before = kind
        if (kind !== blankClass && width > limit) {
          const start = starts.at(-1) ?? 0
          if (place > start) begin(place, width - widthAtPlace)
          else if (at > start) begin(at, (advance * size) / 1000 + spacing)
        }
      }
    }
  }
  if (starts.length > 1 && starts.at(-1) === at) starts.pop()
  return starts
}
