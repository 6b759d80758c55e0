import { foldCodes } from '../pinyin/foldCodes'
import type { ReadingTable } from '../pinyin/readingTable'
import { compileWord, isForgivable, type Leniency, type WordMatcher } from '../pinyin/wordMatcher'
import type { SlotId } from '../template/template'
import type { PhraseContext } from './phraseContext'
import { phraseEntry, placeWord, type PhraseEntry, type PlacedWord } from './phraseEntry'
import { phraseRank } from './rankPhrase'
import type { Snippet } from './snippet'

export type PhraseHit = {
  readonly snippet: Snippet
  /** Where the words were found, in their order: see `matchedBy`. */
  readonly places: readonly PlacedWord[]
}

export type PhraseIndex = {
  /** Goes on making phrases ready while there is time; true when all are. A search does what is left. */
  prepare(hasTime: () => boolean): boolean
  /** The phrases that have every word of a query, the best first, equals in their order; all without words. */
  find(query: string, context: PhraseContext): readonly PhraseHit[]
  /** What of a phrase's tags, part and wording the words were found by. */
  matchedBy(hit: PhraseHit): readonly string[]
}

type Parts = {
  readonly readings: ReadingTable
  /** 界面 names of slots, so that a phrase is found by its part's name. */
  readonly slotName: (slot: SlotId) => string
}

/** What a search found by the letter, so that typing on looks only there. */
type Last = { readonly words: readonly string[]; readonly known: number; readonly found: readonly number[] }

/** With fewer hits than these, what is easily confused or mistyped is looked for, too. */
const enough = 5

/** Makes phrases searchable; their pinyin is found as far as the readings are known when one searches. */
export function createPhraseIndex(snippets: readonly Snippet[], { readings, slotName }: Parts): PhraseIndex {
  const entries: PhraseEntry[] = []
  const ranks = new WeakMap<PhraseContext, Map<boolean, Float64Array>>()
  let last: Last | null = null

  function prepare(hasTime: () => boolean): boolean {
    while (entries.length < snippets.length && hasTime()) {
      const snippet = snippets[entries.length]
      if (snippet) entries.push(phraseEntry(snippet, slotName(snippet.slot)))
    }
    return entries.length === snippets.length
  }

  /** How the phrases rank in a context, whatever is typed. */
  function ranksIn(context: PhraseContext, isSearching: boolean): Float64Array {
    const known = ranks.get(context) ?? new Map<boolean, Float64Array>()
    const found = known.get(isSearching) ?? Float64Array.from(entries, phraseRank(context, isSearching))
    ranks.set(context, known.set(isSearching, found))
    return found
  }

  function search(among: readonly number[], words: readonly string[], leniency: Leniency): Found {
    const matchers = words.map((word) =>
      compileWord(word, readings, isForgivable(word, leniency) ? leniency : 'none'),
    )
    const found: Found = new Map()
    for (const index of among) {
      const entry = entries[index]
      const places = entry && placeWords(entry, matchers)
      if (places) found.set(index, places)
    }
    return found
  }

  function find(query: string, context: PhraseContext): readonly PhraseHit[] {
    prepare(() => true)
    const words = wordsOf(query)
    const worths = ranksIn(context, words.length > 0)
    const all = Array.from(entries.keys())
    const narrowed = last?.known === readings.size && isTypedOn(last.words, words) ? last.found : all
    const exact = search(narrowed, words, 'none')
    last = { words, known: readings.size, found: [...exact.keys()] }
    const hits = sorted(exact, worths)
    for (const leniency of ['sounds', 'slips'] as const) {
      if (hits.length >= enough || !words.some((word) => isForgivable(word, leniency))) continue
      const known = new Set(hits.map(({ index }) => index))
      const rest = all.filter((index) => !known.has(index))
      hits.push(...sorted(search(rest, words, leniency), worths))
    }
    return hits.flatMap(({ index, places }) => {
      const snippet = snippets[index]
      return snippet ? [{ snippet, places }] : []
    })
  }

  return {
    prepare,
    find,
    matchedBy({ snippet, places }) {
      const { text } = phraseEntry(snippet, slotName(snippet.slot))
      return places.map(({ start, end }) => text.slice(start, end))
    },
  }
}

type Found = Map<number, readonly PlacedWord[]>

/** The best first. A rank and an index in one number sort far quicker than objects do. */
function sorted(found: Found, worths: Float64Array) {
  const keys = new Float64Array(found.size)
  let at = 0
  for (const [index, places] of found) {
    const worth = places.reduce((sum, place) => sum + place.worth, 0) / Math.max(1, places.length)
    keys[at] = -Math.round((worth + (worths[index] ?? 0)) * 100) * indexes + index
    at += 1
  }
  return Array.from(keys.sort(), (key) => {
    const index = ((key % indexes) + indexes) % indexes
    return { index, places: found.get(index) ?? [] }
  })
}

const indexes = 2 ** 24

/** Whether all that fits the words now fitted those before. */
function isTypedOn(before: readonly string[], now: readonly string[]): boolean {
  return before.length <= now.length && before.every((word, at) => now[at]?.startsWith(word))
}

/** The words of a query, full-width as half-width, capitals as small letters. */
function wordsOf(query: string): readonly string[] {
  return String.fromCharCode(...foldCodes(query.slice(0, 200)))
    .split(/\s+/u)
    .filter(Boolean)
}

function placeWords(entry: PhraseEntry, matchers: readonly WordMatcher[]): readonly PlacedWord[] | null {
  const places: PlacedWord[] = []
  for (const matcher of matchers) {
    const place = placeWord(entry, matcher)
    if (!place) return null
    places.push(place)
  }
  return places
}
