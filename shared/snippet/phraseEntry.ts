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
}

/** The best place of a word in a phrase. */
export type PlacedWord = { readonly worth: number; readonly start: number; readonly end: number }

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
  return { snippet, text, codes: foldCodes(text), tagsEnd: tags.length, wording: head.length }
}

/** What a phrase is called besides its wording: its writer's title and group, and its tags. */
export function labelsOf(snippet: Snippet & Partial<Pick<OwnSnippet, 'title' | 'group'>>): readonly string[] {
  const { title, group, tags } = snippet
  return [title, group, ...tags].filter((label) => label !== undefined)
}

/** Where a word fits best: a tag before its beginning elsewhere, the start of a clause before its middle; null where it does not fit. */
export function placeWord(entry: PhraseEntry, matcher: WordMatcher): PlacedWord | null {
  const { codes, wording } = entry
  const { starts, follows, matchAt } = matcher
  let best: PlacedWord | null = null
  for (let at = 0; at < codes.length; at += 1) {
    const start = starts[codes[at] ?? 0]
    if (start === 0 || (start === 1 && follows[codes[at + 1] ?? 0] === 0)) continue
    if (best && (best.worth >= mostFrom(entry, at) || (at > wording && !isMark(codes[at - 1] ?? 0)))) continue
    const end = matchAt(codes, at)
    if (end < 0) continue
    const worth = worthOf(entry, at, end)
    if (!best || worth > best.worth) best = { worth, start: at, end }
  }
  return best
}

/** The most that a match from here on can be worth. */
function mostFrom({ tagsEnd, wording }: PhraseEntry, at: number): number {
  return at < tagsEnd ? 60 : at <= wording ? 48 : 42
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
