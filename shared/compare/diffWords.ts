import { diffArrays } from 'diff'
import type { Piece } from './piece'
import type { Word } from './wordsOf'

/** Beyond so many differing words no one reads them one by one: the rest is told as replaced. */
const mostDiffering = 800
/** A stretch in both states of no more characters between two changes is noise: “的”, “，”. */
const islandLength = 1
/** Below this share in common two texts are told as one replaced by the other. */
const leastCommon = 0.25

/** What became of some words, as stretches; the older words before the newer. The text of either side is kept exactly. */
export function diffWords(older: readonly Word[], newer: readonly Word[]): Piece[] {
  const start = commonStart(older, newer)
  const end = commonEnd(older.slice(start), newer.slice(start))
  const [from, to] = [older.slice(start, older.length - end), newer.slice(start, newer.length - end)]
  const changes = from.length > 0 && to.length > 0 ? changesBetween(from, to) : replaced(from, to)
  const pieces = [
    ...toPieces('same', older.slice(0, start)),
    ...withoutIslands(changes),
    ...toPieces('same', older.slice(older.length - end)),
  ]
  return isTornApart(pieces)
    ? joined(replaced(older, newer))
    : joined(joined(inOrder(pieces)).flatMap(insideWords))
}

function changesBetween(from: readonly Word[], to: readonly Word[]): Piece[] {
  const changes = diffArrays([...from], [...to], { comparator: isSameWord, maxEditLength: mostDiffering })
  return (
    changes?.flatMap(({ value, added, removed }) =>
      toPieces(added ? 'added' : removed ? 'removed' : 'same', value),
    ) ?? replaced(from, to)
  )
}

function replaced(from: readonly Word[], to: readonly Word[]): Piece[] {
  return [...toPieces('removed', from), ...toPieces('added', to)]
}

function toPieces(kind: Piece['kind'], words: readonly Word[]): Piece[] {
  return words.map(({ text, blank }) => ({ kind, text, ...(blank && { blank }) }))
}

/** A lone character left between two changes is read more easily as changed, too. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => {
    const isIsland =
      piece.kind === 'same' &&
      !piece.blank &&
      piece.text.length <= islandLength &&
      isChange(pieces[at - 1]) &&
      isChange(pieces[at + 1])
    if (!isIsland) return [piece]
    const { text } = piece
    return [
      { kind: 'removed' as const, text },
      { kind: 'added' as const, text },
    ]
  })
}

function isChange(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same'
}

/** Whether so little is left of the older text that marking single words would only confuse. */
function isTornApart(pieces: readonly Piece[]): boolean {
  const length = (kinds: readonly Piece['kind'][]) =>
    pieces.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0)
  const [same, older, newer] = [length(['same']), length(['same', 'removed']), length(['same', 'added'])]
  return older > 0 && newer > 0 && same / Math.max(older, newer) < leastCommon && same < older && same < newer
}

/** Where a word only grew or shrank, the part that did: 百分之九十五 is cut into other words once something stands in it. */
function insideWords(piece: Piece, at: number, pieces: readonly Piece[]): Piece[] {
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  if (piece.kind === 'removed' && after?.kind === 'added' && partOf(piece, after)) return []
  if (piece.kind !== 'added' || before?.kind !== 'removed') return [piece]
  const part = partOf(before, piece)
  if (!part) return [piece]
  const changed = { kind: before.text.length > piece.text.length ? ('removed' as const) : piece.kind }
  return [
    { kind: 'same' as const, text: part.start },
    { ...changed, text: part.middle },
    { kind: 'same' as const, text: part.end },
  ].filter(({ text }) => text !== '')
}

/** The longer text as the shorter one with something put into it; null where it is not, or where a number or Latin word would be cut. */
function partOf(one: Piece, other: Piece): { start: string; middle: string; end: string } | null {
  if (one.blank || other.blank) return null
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = short.length - start
  if (rest > 0 && !long.endsWith(short.slice(start))) return null
  const end = long.length - rest
  const isCut = (place: number) => unbroken.test(long.slice(Math.max(0, place - 1), place + 1))
  if (isCut(start) || isCut(end)) return null
  return { start: long.slice(0, start), middle: long.slice(start, end), end: long.slice(end) }
}

/** Two neighbours that belong to one number, Latin word or character beyond the first plane. */
const unbroken = /^[\dA-Za-z.,%]{2}$|^[\ud800-\udbff][\udc00-\udfff]$/

/** Within one change what went stands before what came. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const sorted: Piece[] = []
  let came: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'added') came.push(piece)
    else {
      if (piece.kind === 'same') {
        sorted.push(...came)
        came = []
      }
      sorted.push(piece)
    }
  }
  return [...sorted, ...came]
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind && !last.blank && !piece.blank)
      result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

function commonStart(one: readonly Word[], other: readonly Word[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && isSameWord(one[length], other[length])) length += 1
  return length
}

function commonEnd(one: readonly Word[], other: readonly Word[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && isSameWord(one.at(-1 - length), other.at(-1 - length))) length += 1
  return length
}

function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text && one?.blank === other?.blank
}
