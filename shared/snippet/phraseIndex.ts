import { foldCodes } from '../pinyin/foldCodes'
import type { ReadingTable } from '../pinyin/readingTable'
import { compileWord, isForgivable, type WordMatcher } from '../pinyin/wordMatcher'
import type { SlotId } from '../template/template'
import type { PhraseContext } from './phraseContext'
import { noPlace, phraseEntry, placeWord, startOfPlace, worthOfPlace, type PhraseEntry } from './phraseEntry'
import { phraseRank } from './rankPhrase'
import { createSearchMemory } from './searchMemory'
import type { Snippet } from './snippet'

export type PhraseHit = {
  readonly snippet: Snippet
  /** What the words were found by, in their order: see `matchedBy`. */
  readonly words: readonly WordMatcher[]
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

/** With fewer hits than these, what is easily confused or mistyped is looked for, too. */
const enough = 5

/** Makes phrases searchable; their pinyin is found as far as the readings are known when one searches. */
export function createPhraseIndex(snippets: readonly Snippet[], { readings, slotName }: Parts): PhraseIndex {
  const entries: PhraseEntry[] = []
  const ranks = new WeakMap<PhraseContext, Map<boolean, Float64Array>>()
  const memory = createSearchMemory()
  let all = new Int32Array()
  let readingsKnown = 0

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

  function find(query: string, context: PhraseContext): readonly PhraseHit[] {
    prepare(() => true)
    if (all.length !== entries.length) all = Int32Array.from(entries.keys())
    if (readingsKnown !== readings.size) memory.forget()
    readingsKnown = readings.size
    const words = wordsOf(query)
    const worths = ranksIn(context, words.length > 0)
    const hits: PhraseHit[] = []
    let known = new Int32Array()
    for (const leniency of ['none', 'sounds', 'slips'] as const) {
      if (
        leniency !== 'none' &&
        (hits.length >= enough || !words.some((word) => isForgivable(word, leniency)))
      )
        continue
      const matchers = words.map((word) =>
        compileWord(word, readings, isForgivable(word, leniency) ? leniency : 'none'),
      )
      const among = memory.among(words, leniency) ?? all
      const rest = known.length === 0 ? among : among.filter((index) => !known.includes(index))
      const found = search(entries, rest, matchers, worths)
      for (const index of sorted(found)) {
        const entry = entries[index]
        if (entry) hits.push({ snippet: entry.snippet, words: matchers })
      }
      known = Int32Array.of(...known, ...found.indexes)
      memory.remember(words, leniency, known)
    }
    return hits
  }

  return {
    prepare,
    find,
    matchedBy({ snippet, words }) {
      const entry = phraseEntry(snippet, slotName(snippet.slot))
      return words.map((word) => {
        const start = startOfPlace(placeWord(entry, word))
        return entry.text.slice(start, word.matchAt(entry.codes, start))
      })
    },
  }
}

/** Phrases that have all words, in their order, and what each is worth. */
type Found = { readonly indexes: Int32Array; readonly worths: Float64Array }

function search(
  entries: readonly PhraseEntry[],
  among: Int32Array,
  words: readonly WordMatcher[],
  ranks: Float64Array,
): Found {
  const indexes = new Int32Array(among.length)
  const worths = new Float64Array(among.length)
  let count = 0
  for (const index of among) {
    const entry = entries[index]
    const worth = entry ? worthOfWords(entry, words) : noPlace
    if (worth === noPlace) continue
    indexes[count] = index
    worths[count] = worth + (ranks[index] ?? 0)
    count += 1
  }
  return { indexes: indexes.subarray(0, count), worths: worths.subarray(0, count) }
}

/** What the places of all words are worth on average; `noPlace` where one is not there. */
function worthOfWords(entry: PhraseEntry, words: readonly WordMatcher[]): number {
  let worth = 0
  for (const word of words) {
    const place = placeWord(entry, word)
    if (place === noPlace) return noPlace
    worth += worthOfPlace(place)
  }
  return worth / Math.max(1, words.length)
}

const mostEntries = 2 ** 24

/** The best first. Worth and index in one number sort far quicker than objects do. */
function sorted({ indexes, worths }: Found): Float64Array {
  const keys = worths.map((worth, at) => -Math.round(worth * 100) * mostEntries + (indexes[at] ?? 0))
  return keys.sort().map((key) => ((key % mostEntries) + mostEntries) % mostEntries)
}

/** The words of a query, full-width as half-width, capitals as small letters. */
function wordsOf(query: string): readonly string[] {
  return String.fromCharCode(...foldCodes(query.slice(0, 200)))
    .split(/\s+/u)
    .filter(Boolean)
}
