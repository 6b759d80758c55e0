import { isLatin } from './foldCodes'
import { fuzzySyllables } from './fuzzySyllables'
import { isOneSlipApart } from './isOneSlipApart'
import type { ReadingTable } from './readingTable'

/**
 * How many letters of a word, from one of them on, a character can stand for: bit n for n letters. `ended` where the word ends
 * in the midst of its syllable. Worked out once for each letter and character.
 */
export type LetterSteps = {
  readonly steps: (q: number, code: number) => number
  /** The same with one letter of the syllable wrong, missing, too many or swapped with its neighbour. */
  readonly slips: (q: number, code: number) => number
}

export const ended = 1 << 14
const isKnown = 1 << 15
const codesThereAre = 0x10000

export function letterSteps(word: string, table: ReadingTable, isFuzzy: boolean): LetterSteps {
  const syllablesOf = (code: number) => (isFuzzy ? withFuzzy(table.of(code)) : table.of(code))

  function findSteps(q: number, code: number): number {
    const letter = word.charCodeAt(q)
    let found = letter === code ? 1 << 1 : 0
    if (!isLatin(letter)) return found
    for (const syllable of syllablesOf(code)) {
      if (syllable.charCodeAt(0) !== letter) continue
      found |= 1 << 1
      if (syllable.charAt(1) === 'h' && word.charAt(q + 1) === 'h') found |= 1 << 2
      if (word.startsWith(syllable, q)) found |= 1 << syllable.length
      else if (word.length - q < syllable.length && syllable.startsWith(word.slice(q))) found |= ended
    }
    return found
  }

  function findSlips(q: number, code: number): number {
    let found = 0
    if (!isLatin(word.charCodeAt(q))) return found
    for (const syllable of syllablesOf(code))
      for (const size of [syllable.length - 1, syllable.length, syllable.length + 1])
        if (size >= 1 && syllable.length >= 2 && isOneSlipApart(word.slice(q, q + size), syllable))
          found |= 1 << Math.min(size, word.length - q)
    return found
  }

  return { steps: remembered(findSteps), slips: remembered(findSlips) }
}

function remembered(find: (q: number, code: number) => number): (q: number, code: number) => number {
  const tables: Uint16Array[] = []
  return (q, code) => {
    const table = (tables[q] ??= new Uint16Array(codesThereAre))
    const known = table[code] ?? 0
    if (known !== 0) return known & ~isKnown
    const found = find(q, code)
    table[code] = found | isKnown
    return found
  }
}

function withFuzzy(syllables: readonly string[]): readonly string[] {
  const known = fuzzyLists.get(syllables)
  if (known) return known
  const all = [...new Set([...syllables, ...syllables.flatMap(fuzzySyllables)])]
  fuzzyLists.set(syllables, all)
  return all
}

const fuzzyLists = new WeakMap<readonly string[], readonly string[]>()
