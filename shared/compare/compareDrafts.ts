import { countCharacters } from '../draft/countCharacters'
import type { Block, Draft } from '../draft/draft'
import { sameContent } from './sameContent'
import { alignBlocks, type Alignment } from './alignBlocks'
import { diffWords } from './diffWords'
import type { Piece } from './piece'
import { wordsOf, wordsOfSpans } from './wordsOf'

/**
 * What became of a block. Of one that moved there are two rows: `movedAway` at its old place and `movedHere`, with what
 * changed in it, at the new one; `move` counts the stretches that moved together.
 */
export type ComparedRow =
  | {
      readonly kind: 'same' | 'changed' | 'restyled'
      readonly old: Block
      readonly new: Block
      readonly pieces: readonly Piece[]
    }
  | { readonly kind: 'removed'; readonly old: Block; readonly pieces: readonly Piece[] }
  | { readonly kind: 'added'; readonly new: Block; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'movedAway'
      readonly old: Block
      readonly pieces: readonly Piece[]
      readonly move: number
      readonly to: 'up' | 'down'
    }
  | {
      readonly kind: 'movedHere'
      readonly old: Block
      readonly new: Block
      readonly pieces: readonly Piece[]
      readonly move: number
      readonly from: 'up' | 'down'
    }

export type Comparison = {
  readonly title: readonly Piece[]
  /** In the newer state's order; what is only in the older one stands where it stood. */
  readonly rows: readonly ComparedRow[]
  /** 字数 that came and went. */
  readonly added: number
  readonly removed: number
}

type Compared = Pick<Draft, 'title' | 'blocks'>

/** Compares two states of a draft block by block, and word by word inside; `align` says which block is which. */
export function compareDrafts(older: Compared, newer: Compared, align = alignBlocks): Comparison {
  const title = diffWords(wordsOfSpans(older.title), wordsOfSpans(newer.title))
  const rows = rowsOf(older.blocks, newer.blocks, align(older.blocks, newer.blocks))
  const pieces = [title, ...rows.filter((row) => row.kind !== 'movedAway').map((row) => row.pieces)].flat()
  const count = (wanted: Piece['kind']) =>
    pieces.reduce((sum, { kind, text }) => sum + (kind === wanted ? countCharacters(text) : 0), 0)
  return { title, rows, added: count('added'), removed: count('removed') }
}

function rowsOf(
  older: readonly Block[],
  newer: readonly Block[],
  { pairs, still }: Alignment,
): ComparedRow[] {
  const back = new Map([...pairs].map(([old, place]) => [place, old]))
  const moves = numberMoves(pairs, still)
  const rows: ComparedRow[] = []
  let old = 0
  const passOld = (until: number) => {
    for (; old < until; old += 1) {
      const block = older[old]
      if (!block || still.has(old)) continue
      const place = pairs.get(old)
      if (place === undefined) rows.push({ kind: 'removed', old: block, pieces: wholly('removed', block) })
      else
        rows.push({
          kind: 'movedAway',
          old: block,
          pieces: wholly('same', block),
          move: moves.get(old) ?? 0,
          to: isBefore(old, place) ? 'down' : 'up',
        })
    }
  }
  /** Ends the stretch between two blocks that kept their place. */
  function closeGap(until: number) {
    const came = rows.splice(lastStill(rows) + 1)
    const start = rows.length
    passOld(until)
    rows.push(...inGap(rows.splice(start), came))
  }
  /** Whether the rows at this old place stand above the new place: no still block lies between. */
  function isBefore(from: number, place: number): boolean {
    for (const [otherOld, otherNew] of pairs)
      if (still.has(otherOld) && otherOld > from && otherNew < place) return true
    return false
  }
  for (const [place, block] of newer.entries()) {
    const from = back.get(place)
    const before = from === undefined ? undefined : older[from]
    if (from === undefined || !before) {
      rows.push({ kind: 'added', new: block, pieces: wholly('added', block) })
    } else if (still.has(from)) {
      closeGap(from)
      old = from + 1
      rows.push(pairRow(before, block))
    } else {
      const pieces = diffWords(wordsOf(before), wordsOf(block))
      const move = moves.get(from) ?? 0
      rows.push({
        kind: 'movedHere',
        old: before,
        new: block,
        pieces,
        move,
        from: isBefore(from, place) ? 'up' : 'down',
      })
    }
  }
  closeGap(older.length)
  return rows
}

/** What is gone stands before what came in its stead; but no paragraph that came is torn from the section it is in. */
function inGap(gone: readonly ComparedRow[], came: readonly ComparedRow[]): ComparedRow[] {
  const [goneBody, cameBody] = [headingIn(gone), headingIn(came)]
  return [
    ...gone.slice(0, goneBody),
    ...came.slice(0, cameBody),
    ...gone.slice(goneBody),
    ...came.slice(cameBody),
  ]
}

/** How many rows stand before the first heading. */
function headingIn(rows: readonly ComparedRow[]): number {
  const at = rows.findIndex((row) => ('new' in row ? row.new : row.old).type === 'heading')
  return at < 0 ? rows.length : at
}

function lastStill(rows: readonly ComparedRow[]): number {
  return rows.findLastIndex(({ kind }) => kind === 'same' || kind === 'changed' || kind === 'restyled')
}

function pairRow(old: Block, now: Block): ComparedRow {
  const pieces = diffWords(wordsOf(old), wordsOf(now))
  if (pieces.some(({ kind }) => kind !== 'same')) return { kind: 'changed', old, new: now, pieces }
  return { kind: sameContent(old, now) ? 'same' : 'restyled', old, new: now, pieces }
}

function wholly(kind: Piece['kind'], block: Block): readonly Piece[] {
  return diffWords(kind === 'added' ? [] : wordsOf(block), kind === 'removed' ? [] : wordsOf(block))
}

/** Blocks that stood side by side and still do have moved as one. */
function numberMoves(
  pairs: ReadonlyMap<number, number>,
  still: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const moves = new Map<number, number>()
  let move = 0
  for (const old of [...pairs.keys()].sort((a, b) => a - b)) {
    if (still.has(old)) continue
    const isTogether = moves.has(old - 1) && pairs.get(old - 1) === (pairs.get(old) ?? 0) - 1
    if (!isTogether) move += 1
    moves.set(old, move)
  }
  return moves
}

/** Whether a row tells of a change; a place that something moved away from counts with where it went. */
export function isChanged({ kind }: ComparedRow): boolean {
  return kind !== 'same' && kind !== 'movedAway'
}
