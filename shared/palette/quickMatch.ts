import { findWord } from '../pinyin/findWord'
import { foldCodes } from '../pinyin/foldCodes'
import type { ReadingTable } from '../pinyin/readingTable'
import { compileWord, type WordMatcher } from '../pinyin/wordMatcher'

/** What can be chosen from a list by typing: `more` are other words it goes by. */
export type QuickEntry = { readonly name: string; readonly more?: readonly string[] }

type Wanted = { readonly word: string; readonly matcher: WordMatcher }

/**
 * The entries a query fits, the best first, equals in their order; all where it is empty. Each word of the query must
 * stand in the name, in the other words, as pinyin or initials in the name as far as its readings are known, or letter for
 * letter in the name with others between.
 */
export function quickMatch<Entry extends QuickEntry>(
  entries: readonly Entry[],
  query: string,
  readings: ReadingTable,
): readonly Entry[] {
  const words = normalize(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return entries
  const wanted = words.map((word) => ({ word, matcher: compileWord(word, readings) }))
  return entries
    .map((entry) => ({ entry, worth: worthOf(entry, wanted) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry)
}

/** 0 where a word does not fit. */
function worthOf({ name, more = [] }: QuickEntry, wanted: readonly Wanted[]): number {
  const ownName = normalize(name)
  const codes = foldCodes(ownName)
  const others = more.map(normalize)
  const worths = wanted.map(({ word, matcher }) => {
    if (ownName.startsWith(word)) return 6
    if (ownName.includes(word)) return 5
    if (others.some((other) => other.includes(word))) return 4
    const at = findWord(codes, matcher)
    if (at >= 0) return at === 0 ? 3 : 2
    return holdsInOrder(ownName, word) ? 1 : 0
  })
  return worths.includes(0) ? 0 : worths.reduce<number>((sum, worth) => sum + worth, 0)
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
