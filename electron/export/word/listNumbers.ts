import type { Block, BlockId, HeadingLevel } from '../../../shared/draft/draft'
import type { HeadingNumbering } from '../../../shared/layout/layout'
import { countHeadings } from '../../../shared/numbering/numbering'

/** Which list a heading counts in, and at which level of it, both from 0. */
export type ListPlace = { readonly list: number; readonly level: number }

/** The headings' places in Word's lists, and the first number of each level of each list. */
export type HeadingLists = {
  readonly places: ReadonlyMap<BlockId, ListPlace>
  readonly starts: readonly (readonly number[])[]
}

export const noLists: HeadingLists = { places: new Map(), starts: [] }

const levels: readonly HeadingLevel[] = [1, 2, 3, 4]

/**
 * Automatic numbers that show what the draft's numbers are. Word counts on by itself; where its count would be another, or
 * where programs disagree about it (a level used after a deeper one that skipped it), a list of its own begins with
 * the right numbers. Attachments begin one too.
 */
export function headingLists(blocks: readonly Block[], form: HeadingNumbering = 'official'): HeadingLists {
  const places = new Map<BlockId, ListPlace>()
  const starts: number[][] = [levels.map(() => 1)]
  let counting = counterFrom(starts[0] ?? [])
  for (const { id, level, count } of countHeadings(blocks)) {
    if (counting.next(level) !== count) {
      // A decimal number holds those above it, which a list begun anew does not know: then all stay text.
      if (form === 'decimal') return noLists
      const first = levels.map((one) => (one === level ? count : one < level ? counting.last(one) + 1 : 1))
      starts.push(first)
      counting = counterFrom(first)
    }
    counting.use(level)
    places.set(id, { list: starts.length - 1, level: level - 1 })
  }
  return { places, starts }
}

/** Counts as Word does with a list: a level starts again after each higher one. */
function counterFrom(starts: readonly number[]) {
  const last: (number | undefined)[] = []
  const skipped = new Set<number>()
  return {
    last: (level: HeadingLevel) => last[level - 1] ?? (starts[level - 1] ?? 1) - 1,
    /** What Word will show, `undefined` where programs disagree. */
    next: (level: HeadingLevel) =>
      skipped.has(level - 1) ? undefined : (last[level - 1] ?? (starts[level - 1] ?? 1) - 1) + 1,
    use(level: HeadingLevel) {
      const index = level - 1
      for (let higher = 0; higher < index; higher += 1) if (last[higher] === undefined) skipped.add(higher)
      skipped.delete(index)
      last[index] = (last[index] ?? (starts[index] ?? 1) - 1) + 1
      for (let deeper = index + 1; deeper < levels.length; deeper += 1) {
        last[deeper] = undefined
        skipped.delete(deeper)
      }
    },
  }
}
