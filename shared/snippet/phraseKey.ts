import { snippetSpans } from './snippetSpans'
import type { Snippet } from './snippet'

/** What phrases are compared by. Two that are near duplicates have the same `tells`. */
export type PhraseKey = {
  /** The wording without blanks, figures, marks and spaces; width and capitals folded. */
  readonly wording: string
  /** Its characters that turn a meaning round: numbers, 上 and 下, 增 and 减, 不. */
  readonly tells: string
  /** Which of 32 classes of UTF-16 units it has an odd number of, a bit each. */
  readonly odd: number
}

/** Shorter wordings (年, 同志们) are compared as they are written, blanks and all. */
const shortest = 4

/** The key of a phrase, memoised. */
export function phraseKey(snippet: Snippet): PhraseKey {
  const known = keys.get(snippet)
  if (known) return known
  const key = keyOf(snippet)
  keys.set(snippet, key)
  return key
}

const keys = new WeakMap<Snippet, PhraseKey>()

function keyOf(snippet: Snippet): PhraseKey {
  const spans = snippetSpans(snippet)
  const text = spans.map((span) => (span.blank ? ' ' : span.text)).join('')
  const bare = folded(text).replace(/[^\p{L}\p{M}\p{So}]/gu, '')
  const wording = bare.length < shortest ? folded(snippet.text).replace(/\s/gu, '') : bare
  return keyFrom(wording)
}

/** The key of a wording that is folded and bare already. */
export function keyFrom(wording: string): PhraseKey {
  let odd = 0
  for (let at = 0; at < wording.length; at += 1) odd ^= 1 << (wording.charCodeAt(at) % 32)
  return { wording, tells: Array.from(wording.matchAll(telling), ([tell]) => tell).join(''), odd }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const telling = /[上下前后增减升降高低多少不未没无今明昨去春夏秋冬东西南北男女一二三四五六七八九十两]/gu
