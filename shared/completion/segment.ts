import type { Blank } from '../draft/draft'
import type { SlotId } from '../template/template'
import { countBlanks, type Masked } from './maskText'
import { clauseStarts, countHan, sentencesOf } from './sentences'

/** A sentence that can be gone on with; `worth` is what speaks for it wherever it is found. */
export type Sentence = Masked & { readonly slot?: SlotId; readonly worth: number }

/** Where a beginning was found: a sentence, and where in it what follows begins. */
export type Match = { readonly sentence: Sentence; readonly end: number }

/** The sentences of one source, found by how they or one of their clauses begin. */
export type Segment = {
  readonly sentences: readonly Sentence[]
  /** Letters of the sentences, as a measure of the room they take. */
  readonly size: number
  find(beginning: string): readonly Match[]
}

/** Letters by which beginnings are told apart at first; no shorter one is looked for. */
const keyLength = 4
/** Letters of a sentence at most, so that one number names it and a place in it. */
const longest = 1024
/** Han in a sentence at least: less than this has no continuation. */
const shortest = 6

export function createSegment(sentences: readonly Sentence[]): Segment {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of sentences.entries())
    for (const start of clauseStarts(text)) {
      const key = text.slice(start, start + keyLength)
      if (key.length < keyLength) continue
      const known = places.get(key)
      if (known) known.push(index * longest + start)
      else places.set(key, [index * longest + start])
    }
  return {
    sentences,
    size: sentences.reduce((sum, { text }) => sum + text.length, 0),
    find(beginning) {
      const matches: Match[] = []
      for (const place of places.get(beginning.slice(0, keyLength)) ?? []) {
        const sentence = sentences[Math.floor(place / longest)]
        const start = place % longest
        if (sentence?.text.startsWith(beginning, start))
          matches.push({ sentence, end: start + beginning.length })
      }
      return matches
    },
  }
}

/** The sentences of a masked text, each with its blanks. */
export function maskedSentences({ text, blanks }: Masked): Masked[] {
  const found: Masked[] = []
  let at = 0
  for (const sentence of sentencesOf(text)) {
    const own: Blank[] = blanks.slice(at, (at += countBlanks(sentence)))
    if (sentence.length <= longest && countHan(sentence) >= shortest)
      found.push({ text: sentence, blanks: own })
  }
  return found
}
