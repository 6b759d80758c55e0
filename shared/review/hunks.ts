import { diffWords } from '../compare/diffWords'
import { wordsOfSpans } from '../compare/wordsOf'
import { spansText } from '../draft/blockText'
import type { Span } from '../draft/draft'
import type { TrackedMark } from './returnedCopy'

/** A stretch of one text with what stands in its place in another, in UTF-16 units; who did so, where the file says. */
export type Hunk = {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
  readonly author: string
  readonly date: string
}

/** What differs between two texts, word by word. `marks` say whose each difference is. */
export function hunksBetween(
  older: readonly Span[],
  newer: readonly Span[],
  marks: readonly TrackedMark[] = [],
): Hunk[] {
  const hunks: Hunk[] = []
  let [start, newStart] = [0, 0]
  let [end, newEnd] = [0, 0]
  const close = () => {
    if (start === end && newStart === newEnd) return
    hunks.push({ start, end, newStart, newEnd, ...ownerOf(marks, newStart, newEnd) })
  }
  for (const { kind, text } of diffWords(wordsOfSpans(older), wordsOfSpans(newer))) {
    if (kind !== 'added') end += text.length
    if (kind !== 'removed') newEnd += text.length
    if (kind !== 'same') continue
    ;[end, newEnd] = [end - text.length, newEnd - text.length]
    close()
    start = end = end + text.length
    newStart = newEnd = newEnd + text.length
  }
  close()
  return hunks
}

/** The tracked changes as they are, those that one person made side by side as one; of a text that was `before` them. */
export function hunksOfMarks(marks: readonly TrackedMark[]): Hunk[] {
  const hunks: Hunk[] = []
  let shift = 0
  for (const { kind, start, text, author, date } of marks) {
    const newStart = start ?? 0
    const at = newStart - shift
    const [removed, added] = kind === 'deleted' ? [text.length, 0] : [0, text.length]
    shift += added - removed
    const last = hunks.at(-1)
    if (last?.end === at && last.newEnd === newStart && last.author === author)
      hunks[hunks.length - 1] = { ...last, end: at + removed, newEnd: newStart + added }
    else hunks.push({ start: at, end: at + removed, newStart, newEnd: newStart + added, author, date })
  }
  return hunks
}

/** Who did what lies in a stretch: all their names, and the first date. */
export function ownerOf(
  marks: readonly TrackedMark[],
  start = 0,
  end = Infinity,
): { readonly author: string; readonly date: string } {
  const touching = marks.filter(
    (mark) => mark.start === null || mark.end === null || (mark.start <= end && mark.end >= start),
  )
  const authors = [...new Set(touching.map(({ author }) => author).filter((author) => author !== ''))]
  return { author: authors.join('、'), date: touching.find(({ date }) => date !== '')?.date ?? '' }
}

/** What a hunk takes away and what it brings. */
export function textsOfHunk(
  { start, end, newStart, newEnd }: Hunk,
  older: readonly Span[],
  newer: readonly Span[],
): { readonly old: string; readonly new: string } {
  return { old: spansText(older).slice(start, end), new: spansText(newer).slice(newStart, newEnd) }
}
