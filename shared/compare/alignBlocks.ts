import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { heaviestRun } from './heaviestRun'
import { pairByLikeness } from './likeness'

/** Where each block of the older state is in the newer one, by index; and which of them kept their place. */
export type Alignment = {
  readonly pairs: ReadonlyMap<number, number>
  /** Old indices of the blocks that did not move past others: as much text as can be. */
  readonly still: ReadonlySet<number>
}

/** Finds every block again, by its id or else by its text. */
export function alignBlocks(older: readonly Block[], newer: readonly Block[]): Alignment {
  const pairs = pairsById(older, newer)
  const taken = new Set(pairs.values())
  const oldLeft = older.flatMap((block, at) => (pairs.has(at) ? [] : [{ block, at }]))
  const newLeft = newer.flatMap((block, at) => (taken.has(at) ? [] : [{ block, at }]))
  const found = pairByLikeness(
    oldLeft.map(({ block }) => block),
    newLeft.map(({ block }) => block),
  )
  for (const [old, place] of found) {
    const [from, to] = [oldLeft[old], newLeft[place]]
    if (from && to) pairs.set(from.at, to.at)
  }
  return alignmentOf(pairs, older)
}

/** Finds blocks again by their ids alone. */
export function alignById(older: readonly Block[], newer: readonly Block[]): Alignment {
  return alignmentOf(pairsById(older, newer), older)
}

function pairsById(older: readonly Block[], newer: readonly Block[]): Map<number, number> {
  const places = new Map(newer.map((block, at) => [block.id, at]))
  const pairs = new Map<number, number>()
  for (const [at, block] of older.entries()) {
    const place = places.get(block.id)
    if (place !== undefined) pairs.set(at, place)
  }
  return pairs
}

function alignmentOf(pairs: ReadonlyMap<number, number>, older: readonly Block[]): Alignment {
  const inOldOrder = [...pairs].sort(([a], [b]) => a - b)
  return { pairs, still: heaviestRun(inOldOrder, (at) => 1 + (older[at] ? textOf(older[at]).length : 0)) }
}
