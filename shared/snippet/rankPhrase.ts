import type { PhraseEntry } from './phraseEntry'
import type { PhraseContext } from './phraseContext'
import { phraseRuns } from './phraseRuns'

/** What speaks for a phrase besides where the words were found (8–60): see `phraseRank`. */
const weights = {
  /** In the part with the caret. Without words to look for, nothing else comes before it. */
  part: 28,
  partAlone: 100,
  /** Made for this kind of draft, or for others only. */
  kind: 10,
  otherKind: -20,
  /** Own use: for the first time, for each doubling, and at most. */
  use: 4,
  mostUse: 14,
  /** The phrases put in last, the newest first. */
  recent: 8,
  /** A favourite comes first among equals. */
  favourite: 16,
  /** Shares all pairs of letters with the sentence so far. */
  fit: 12,
  /** Stands in the draft already. */
  repeated: -26,
}

const recentOnes = 8
const sentenceLength = 30
/** Letters by which a phrase is known again in a draft. */
const pieceLength = 8

/** Makes what ranks the phrases of one moment. */
export function phraseRank(context: PhraseContext, isSearching: boolean): (entry: PhraseEntry) => number {
  const { slot, template, uses = {}, favourites, sentence = '', draft = '' } = context
  const newest = Object.keys(uses)
    .sort((a, b) => (uses[b]?.last ?? 0) - (uses[a]?.last ?? 0))
    .slice(0, recentOnes)
  const fit = fitTo(sentence)
  const pieces = piecesOf(draft)

  return (entry) => {
    const { snippet } = entry
    let rank = 0
    if (snippet.slot === slot) rank += isSearching ? weights.part : weights.partAlone
    if (snippet.templates && template !== undefined)
      rank += snippet.templates.includes(template) ? weights.kind : weights.otherKind
    const use = uses[snippet.id]
    if (use) {
      rank += Math.min(weights.mostUse, weights.use * (1 + Math.log2(use.count)))
      const place = newest.indexOf(snippet.id)
      if (place >= 0) rank += weights.recent * (1 - place / recentOnes)
    }
    if (favourites?.has(snippet.id)) rank += weights.favourite
    rank += weights.fit * fit(entry)
    if (pieces && phraseRuns(snippet).some((run) => pieces.has(run.slice(0, pieceLength))))
      rank += weights.repeated
    return rank
  }
}

/** The share of the sentence's pairs of letters that a phrase has, too. Pairs are told apart by a hash: a clash costs little. */
function fitTo(sentence: string): (entry: PhraseEntry) => number {
  const end = sentence.slice(-sentenceLength)
  const pairs = new Set<number>()
  for (let at = 1; at < end.length; at += 1) pairs.add(pairOf(end.charCodeAt(at - 1), end.charCodeAt(at)))
  if (pairs.size === 0) return () => 0
  const isPair = new Uint8Array(0x10000)
  for (const pair of pairs) isPair[pair] = 1
  return ({ codes, wording }) => {
    let found = 0
    for (let at = wording + 1; at < codes.length; at += 1)
      found += isPair[pairOf(codes[at - 1] ?? 0, codes[at] ?? 0)] ?? 0
    return Math.min(1, found / pairs.size)
  }
}

function pairOf(one: number, other: number): number {
  return (Math.imul(one, 31) + other) & 0xffff
}

function piecesOf(draft: string): ReadonlySet<string> | null {
  const known = draft === '' ? null : draft === lastDraft.text ? lastDraft.pieces : undefined
  if (known !== undefined) return known
  const pieces = new Set<string>()
  for (let at = 0; at + pieceLength <= draft.length; at += 1) pieces.add(draft.slice(at, at + pieceLength))
  lastDraft = { text: draft, pieces }
  return pieces
}

let lastDraft: { text: string; pieces: ReadonlySet<string> } = { text: '', pieces: new Set() }
