import { spansOf, spansText } from '../draft/blockText'
import type { Block, Span } from '../draft/draft'
import { normalSpans } from '../draft/normalSpans'
import type { TextPoint } from '../textSearch/placedHit'
import { replaceInSpans } from '../textSearch/replaceInSpans'

type Stretch = { readonly start: TextPoint; readonly end: TextPoint }

/** What is selected, a line for each paragraph; of a mere caret the sentence around it. Nothing where the blocks are not there. */
export function selectedSpans(blocks: readonly Block[], { start, end }: Stretch): Span[] {
  const first = blocks.findIndex(({ id }) => id === start.block)
  const last = blocks.findIndex(({ id }) => id === end.block)
  const block = blocks[first]
  if (block === undefined || last < 0) return []
  if (first === last && start.offset === end.offset) return sentenceAt(spansOf(block), start.offset)
  const lines = blocks.slice(first, last + 1).map((each) => {
    const spans = spansOf(each)
    const to = each.id === end.block ? end.offset : spansText(spans).length
    return slice(spans, each.id === start.block ? start.offset : 0, to)
  })
  const filled = lines.filter((line) => line.length > 0)
  return normalSpans(filled.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line])))
}

/** A full stop and what closes behind it; a line break ends a sentence, too. */
const sentenceEnd = /[。！？!?；;…]+[”’）)》」』]*|\n/gu

/** The sentence around a place, without the blanks around it. */
function sentenceAt(spans: readonly Span[], offset: number): Span[] {
  const text = spansText(spans)
  const ends = [...text.matchAll(sentenceEnd)].map((mark) => mark.index + mark[0].length)
  // Behind the last full stop the caret still belongs to the sentence that is written there.
  const place = text.slice(offset).trim() === '' ? Math.max(0, text.trimEnd().length - 1) : offset
  const from = ends.findLast((end) => end <= place) ?? 0
  const to = ends.find((end) => end > place) ?? text.length
  const sentence = text.slice(from, to)
  return slice(spans, from + sentence.length - sentence.trimStart().length, from + sentence.trimEnd().length)
}

function slice(spans: readonly Span[], start: number, end: number): Span[] {
  const length = spansText(spans).length
  return replaceInSpans(spans, [
    { start: 0, end: start, text: '' },
    { start: end, end: length, text: '' },
  ])
}
