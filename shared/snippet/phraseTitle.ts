import type { Span } from '../draft/draft'

/** Characters of a proposed title at most. */
export const longestTitle = 16
/** Shorter clauses (同时, 一年来) say nothing by themselves. */
const shortestClause = 4
const gap = '…'

/** A title for a phrase: its first telling clauses, cut between words; a blank in them shows as …. */
export function phraseTitle(spans: readonly Span[]): string {
  const text = spans.map((span) => (span.blank ? gap : span.text)).join('')
  const clauses = text
    .split(/[，。；：！？,;:!?\n]+/u)
    .map((clause) => clause.replace(counter, '').replace(/^[…\s]+|[…\s]+$/gu, ''))
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  const first = firstTelling(clauses)
  const [start = ''] = clauses.slice(first)
  let title = cut(start)
  for (const clause of clauses.slice(first + 1)) {
    const longer = `${title}，${clause}`
    if (title !== start || clause.includes(gap) || lengthOf(longer) > longestTitle) break
    title = longer
    break
  }
  return title === '' ? cut(text.trim()) : title
}

const counter =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|[一二三四五六七八九]是)\s*/u

/** The first clause without a blank that says something, else the first of some length, else the first. */
function firstTelling(clauses: readonly string[]): number {
  const isLong = (clause: string) => lengthOf(clause) >= shortestClause
  const whole = clauses.findIndex((clause) => isLong(clause) && !clause.includes(gap))
  return Math.max(0, whole >= 0 ? whole : clauses.findIndex(isLong))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

function lengthOf(text: string): number {
  return Array.from(text).length
}

function cut(text: string): string {
  return firstWithin(text, words) || firstWithin(text, letters)
}

function firstWithin(text: string, segmenter: Intl.Segmenter): string {
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (lengthOf(kept + segment) > longestTitle) break
    kept += segment
  }
  return kept.trim().replace(/[的了和与及在、]$/u, '')
}
