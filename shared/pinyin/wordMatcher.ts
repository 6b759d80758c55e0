import { isLatin, isMark } from './foldCodes'
import { ended, letterSteps, type LetterSteps } from './letterSteps'
import type { ReadingTable } from './readingTable'

/** How much is overlooked: sounds that are easily confused, and besides them one wrong, missing or extra letter in a syllable. */
export type Leniency = 'none' | 'sounds' | 'slips'

/** A typed word, ready to be looked for in many texts. */
export type WordMatcher = {
  /** For each folded code whether a match may begin with it: 1 where what follows must be in `follows`, 2 whatever follows. */
  readonly starts: Uint8Array
  /** 1 for each folded code that may stand behind a start of 1. */
  readonly follows: Uint8Array
  /** Where a match that begins at a place ends, -1 where none does. */
  readonly matchAt: (codes: Uint16Array, at: number) => number
}

/** Letters from which on a slip is forgiven: in fewer, nearly all would match. */
const leastForSlips = 4
const longest = 40

/** Whether leniency can find more for a word: only what is typed in letters can be mistyped. */
export function isForgivable(word: string, leniency: Leniency): boolean {
  const letters = word.replace(/[^a-z]/gu, '').length
  return leniency === 'none' || letters >= (leniency === 'slips' ? leastForSlips : 2)
}

/**
 * Takes a folded word as people type it: wording, full pinyin, initials (`jqld`), or a mixture (`加qld`, `jiaqld`). Marks in
 * the text are passed over; the last syllable may be half typed. What matches a word matches each beginning of it.
 */
export function compileWord(typed: string, table: ReadingTable, leniency: Leniency = 'none'): WordMatcher {
  const word = typed.replace(/(?<=[a-z])'/gu, '').slice(0, longest)
  const { length } = word
  const forgiven = leniency === 'slips' && isForgivable(word, leniency) ? 1 : 0
  const letters = letterSteps(word, table, leniency !== 'none')
  const { steps, slips } = letters
  let codes: Uint16Array = new Uint16Array()
  let start = 0

  function from(at: number, q: number, left: number): number {
    if (q === length) return at
    if (at >= codes.length) return -1
    const code = codes[at] ?? 0
    const mask = steps(q, code)
    if ((mask & ended) !== 0) return at + 1
    const end = mask === 0 ? -1 : walk(mask, at, q, left)
    if (end >= 0) return end
    if (at > start && isMark(code)) return from(at + 1, q, left)
    return left === 0 ? -1 : walk(slips(q, code), at, q, 0)
  }

  /** The longest step first: a whole syllable before its initial. */
  function walk(mask: number, at: number, q: number, left: number): number {
    for (let size = 7; size > 0; size -= 1) {
      if ((mask & (1 << size)) === 0) continue
      const end = from(at + 1, q + size, left)
      if (end >= 0) return end
    }
    return -1
  }

  return {
    ...firstTwo(word, table, leniency, letters),
    matchAt(given, at) {
      codes = given
      start = at
      return from(at, 0, forgiven)
    },
  }
}

/**
 * What the first two letters say, so that nearly all places of a text are passed over by a look into a table: behind a
 * character that stands for one letter only, one must follow that takes the second.
 */
function firstTwo(
  word: string,
  table: ReadingTable,
  leniency: Leniency,
  { steps }: LetterSteps,
): Pick<WordMatcher, 'starts' | 'follows'> {
  const starts = new Uint8Array(0x10000)
  const follows = new Uint8Array(0x10000)
  const [first = '', second = ''] = word
  const oneLetter = second === '' || leniency === 'slips' ? 0 : 1 << 1
  for (const code of codesFor(first, table, leniency)) starts[code] = steps(0, code) === oneLetter ? 1 : 2
  for (const code of codesFor(second, table, leniency)) follows[code] = 1
  for (let code = 0; code < 0x3100; code += 1) if (isMark(code)) follows[code] = 1
  return { starts, follows }
}

function codesFor(letter: string, table: ReadingTable, leniency: Leniency): readonly number[] {
  if (letter === '') return []
  const code = letter.charCodeAt(0)
  if (!isLatin(code)) return [code]
  const confused = leniency === 'none' ? '' : letter === 'l' ? 'n' : letter === 'n' ? 'l' : ''
  return [code, ...Array.from(letter + confused).flatMap((sound) => table.startingWith(sound))]
}
