import { spansOf } from '../draft/blockText'
import type { Block, Span } from '../draft/draft'

/** What a comparison takes for one: a word, a mark, or a whole 待填项. */
export type Word = { readonly text: string; readonly blank?: true }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a block, in order; joined they are `textOf(block)`. Memoised by block. */
export function wordsOf(block: Block): readonly Word[] {
  const known = memo.get(block)
  if (known) return known
  const words = wordsOfSpans(spansOf(block))
  memo.set(block, words)
  return words
}

const memo = new WeakMap<Block, readonly Word[]>()

/** Words of spans in whatever style; a blank is one word. */
export function wordsOfSpans(spans: readonly Span[]): Word[] {
  const words: Word[] = []
  let text = ''
  const cut = () => {
    for (const { segment } of segmenter.segment(text)) words.push({ text: segment })
    text = ''
  }
  for (const span of spans) {
    if (!span.blank) {
      text += span.text
      continue
    }
    cut()
    words.push({ text: span.text, blank: true })
  }
  cut()
  return words
}
