import { snippetSpans } from './snippetSpans'
import type { Snippet } from './snippet'

/** What phrases are compared by. Two that are near duplicates have the same `tells`. */
export type PhraseKey = {
  /** The wording without blanks, figures, marks and spaces; width and capitals folded. */
  readonly wording: string
  /** Its characters that turn a meaning round: numbers, 上 and 下, 增 and 减, 不. */
  readonly tells: string
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
  return { wording, tells: Array.from(wording.matchAll(telling), ([tell]) => tell).join('') }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const telling =
  /[上下前后内外左右大小多少高低增减升降快慢优劣强弱宽严松紧收支进出开关有无不未没非已正副本去今明昨旧新男女城乡东西南北春夏秋冬一二三四五六七八九十两]/gu
