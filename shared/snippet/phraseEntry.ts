import { spansText } from '../draft/blockText'
import { foldCodes, isMark } from '../pinyin/foldCodes'
import type { WordMatcher } from '../pinyin/wordMatcher'
import type { OwnSnippet } from './phraseBook'
import { snippetSpans } from './snippetSpans'
import type { Snippet } from './snippet'

/** A phrase made ready for searching: title, group, tags and the name of its part, a line each, then its wording with the blanks' names. */
export type PhraseEntry = {
  readonly snippet: Snippet
  readonly text: string
  readonly codes: Uint16Array
  /** Where title, group and tags end and the name of the part begins. */
  readonly tagsEnd: number
  /** Where the wording begins. */
  readonly wording: number
  /** Where clauses begin in the wording, behind their marks. */
  readonly clauses: Uint16Array
}

const lineBreak = 10

/** Memoised by the phrase: of ten thousand own ones a change leaves all but one as they were. */
export function phraseEntry(snippet: Snippet, slotName: string): PhraseEntry {
  const known = entries.get(snippet)
  if (known?.slotName === slotName) return known.entry
  const entry = buildEntry(snippet, slotName)
  entries.set(snippet, { slotName, entry })
  return entry
}

const entries = new WeakMap<Snippet, { readonly slotName: string; readonly entry: PhraseEntry }>()

function buildEntry(snippet: Snippet, slotName: string): PhraseEntry {
  const tags = labelsOf(snippet)
    .map((label) => `${label}\n`)
    .join('')
  const head = `${tags}${slotName}\n`
  const text = head + spansText(snippetSpans(snippet))
  const codes = foldCodes(text)
  const clauses = Uint16Array.from(clauseStarts(codes, head.length))
  return { snippet, text, codes, tagsEnd: tags.length, wording: head.length, clauses }
}

/** Places of far clauses that do not go into 16 bits are left out: nothing but their rank is lost. */
function* clauseStarts(codes: Uint16Array, wording: number): Generator<number> {
  const end = Math.min(codes.length, 0x10000)
  for (let at = wording + 1; at < end; at += 1) if (isMark(codes[at - 1] ?? 0)) yield at
}

/** What a phrase is called besides its wording: its writer's title and group, and its tags. */
export function labelsOf(snippet: Snippet & Partial<Pick<OwnSnippet, 'title' | 'group'>>): readonly string[] {
  const { title, group, tags } = snippet
  return [title, group, ...tags].filter((label) => label !== undefined)
}

/**
 * Where a word fits best, and what that is worth: a tag before its beginning elsewhere, the start of a clause before its
 * middle. Both in one number, for ten thousand phrases are asked with each key: see `worthOfPlace` and `startOfPlace`.
 */
export function placeWord(entry: PhraseEntry, matcher: WordMatcher): number {
  const { codes, wording, clauses } = entry
  const { starts, follows, matchAt } = matcher
  const { length } = codes
  let best = noPlace
  let most = 0
  let at = 0
  // Nearly all places are passed over by a look into a table; what stands in this line is what a search costs.
  for (; at < length; at += 1) {
    const start = starts[codes[at] ?? 0] ?? 0
    if (start === 0 || (start === 1 && follows[codes[at + 1] ?? 0] === 0)) continue
    if (best !== noPlace && (at > wording || most >= mostFrom(entry, at))) break
    const end = matchAt(codes, at)
    if (end < 0) continue
    const worth = worthOf(entry, at, end)
    if (worth <= most) continue
    most = worth
    best = worth * startBits + at
  }
  if (best === noPlace || most >= mostInWording) return best
  for (const clause of clauses) {
    if (clause < at || starts[codes[clause] ?? 0] === 0) continue
    const end = matchAt(codes, clause)
    const worth = end < 0 ? 0 : worthOf(entry, clause, end)
    if (worth <= most) continue
    most = worth
    best = worth * startBits + clause
  }
  return best
}

/** Where a word does not fit. */
export const noPlace = -1
const startBits = 2 ** 24

/** From 8, in the midst of a clause, to 60, a whole tag. */
export function worthOfPlace(place: number): number {
  return Math.floor(place / startBits)
}

export function startOfPlace(place: number): number {
  return place % startBits
}

const mostInWording = 42

/** The most that a match from here on can be worth. */
function mostFrom({ tagsEnd, wording }: PhraseEntry, at: number): number {
  return at < tagsEnd ? 60 : at <= wording ? 48 : mostInWording
}

function worthOf({ codes, tagsEnd, wording }: PhraseEntry, start: number, end: number): number {
  const before = start === 0 ? lineBreak : (codes[start - 1] ?? lineBreak)
  const isWhole = before === lineBreak && codes[end] === lineBreak
  const length = Math.min(8, end - start)
  if (start < tagsEnd) return isWhole ? 60 : before === lineBreak ? 48 : 30
  if (start < wording) return isWhole ? 32 : 24
  if (start === wording) return 40 + length
  return (isMark(before) || before === lineBreak ? 34 : 8) + length
}
