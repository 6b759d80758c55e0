import type { BlockId } from '../draft/draft'

/** The text of a draft, a line for the title and each block; `folded` is as long, `parts` are in order. */
export type SearchedText = {
  readonly text: string
  readonly folded: string
  readonly parts: readonly { readonly block: BlockId; readonly start: number }[]
}

/** Where a text has the words, and how it reads there. `marks` are in units of `excerpt`. */
export type FoundInText = {
  readonly place: { readonly block: BlockId; readonly start: number; readonly end: number }
  readonly excerpt: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** Characters shown before and behind the place. */
const before = 14
const behind = 70

/** The line that has most of the words, the title only where no other does; each of the folded words must be in the text. */
export function findInText(searched: SearchedText, words: readonly string[]): FoundInText {
  const { text, folded, parts } = searched
  let best = { part: 0, worth: -1 }
  parts.forEach((part, index) => {
    const line = folded.slice(part.start, endOf(searched, index))
    const worth = words.filter((word) => line.includes(word)).length - (index === 0 ? 0.5 : 0)
    if (worth > best.worth) best = { part: index, worth }
  })
  const { block, start } = parts[best.part] ?? { block: '', start: 0 }
  const end = endOf(searched, best.part)
  const hits = words
    .flatMap((word) => hitsOf(folded.slice(start, end), word))
    .sort((a, b) => a.start - b.start)
  const first = hits[0] ?? { start: 0, end: 0 }
  const from = start + Math.max(0, first.start - before)
  const to = Math.min(end, start + first.end + behind)
  const [head, tail] = [from > start ? '…' : '', to < end ? '…' : '']
  const shift = start - from + head.length
  return {
    place: { block, ...first },
    excerpt: head + text.slice(from, to).replace(/\s/gu, ' ') + tail,
    marks: withoutOverlaps(hits)
      .filter((hit) => start + hit.end <= to)
      .map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  }
}

function endOf({ text, parts }: SearchedText, index: number): number {
  const next = parts[index + 1]
  return next ? next.start - 1 : text.length
}

type Hit = { readonly start: number; readonly end: number }

function hitsOf(line: string, word: string): Hit[] {
  const hits: Hit[] = []
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length))
    hits.push({ start: at, end: at + word.length })
  return hits
}

function withoutOverlaps(sorted: readonly Hit[]): readonly Hit[] {
  let end = -1
  return sorted.filter((hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  })
}
