import { isForgivable, type Leniency } from '../pinyin/wordMatcher'

/** All phrases, by their places in the index, that have some words. */
type Remembered = {
  readonly words: readonly string[]
  readonly leniency: Leniency
  readonly found: Int32Array
}

/** What the last searches found, so that typing on looks only there. */
export type SearchMemory = {
  /** The fewest phrases that are known to hold all that words can be found in; null where nothing is known. */
  among(words: readonly string[], leniency: Leniency): Int32Array | null
  /** Takes all that words are found in, not only what a narrower search had left. */
  remember(words: readonly string[], leniency: Leniency, found: Int32Array): void
  forget(): void
}

const most = 24

/** Remembers as many searches as a query of some words takes keys. */
export function createSearchMemory(): SearchMemory {
  let searches: Remembered[] = []
  return {
    among: (words, leniency) =>
      searches
        .filter((search) => search.leniency === leniency && holds(search, words))
        .reduce<Int32Array | null>(
          (fewest, { found }) => (fewest && fewest.length <= found.length ? fewest : found),
          null,
        ),
    remember(words, leniency, found) {
      searches = [{ words, leniency, found }, ...searches].slice(0, most)
    },
    forget() {
      searches = []
    },
  }
}

/** Whether all that fits the words now fitted those before: each typed on, and none forgiven more than before. */
function holds({ words, leniency }: Remembered, now: readonly string[]): boolean {
  return words.every((before, at) => {
    const word = now[at]
    return word?.startsWith(before) && (isForgivable(before, leniency) || !isForgivable(word, leniency))
  })
}
