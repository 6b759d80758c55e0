import type { Span } from '../draft/draft'
import { clausesOf, withoutTornBrackets } from './titleClauses'

/** Characters of a proposed title at most. */
export const longestTitle = 16
/** Shorter clauses (同时, 一年来) say nothing by themselves. */
const shortestClause = 4
const gap = '…'

/**
 * A title for a phrase: its first telling clauses, cut between words; a blank in them shows as …. Where none tells
 * anything (a year, a date, a telephone number) it is the name of the part, if that is known.
 */
export function phraseTitle(spans: readonly Span[], part?: string): string {
  const text = spans.map((span) => (span.blank ? gap : span.text)).join('')
  const clauses = clausesOf(text)
    .map(withoutDate)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  const telling = clauses.filter((clause) => !saysNothing.test(clause))
  if (telling.length === 0 && part) return cut(part)
  const from = telling.length > 0 ? telling : clauses
  const first = firstTelling(from)
  const [start = ''] = from.slice(first)
  const next = from[first + 1]
  const longer = `${start}，${next ?? ''}`
  const title = next === undefined || next.includes(gap) || lengthOf(longer) > longestTitle ? start : longer
  return cut(title) || cut(text.trim()) || text.trim().slice(0, shortestClause)
}

/** Where 一是 stays in the text because 二是 follows. */
const counter = /^[一二三四五六七八九十]是/u
const count = '[\\d…一二三四五六七八九十]+'
const date = new RegExp(
  `^(?:(?:截至|截止|到|自|从|于|在)?(?:${gap}|\\d{4})\\s*(?:年度?|学年)|(?:截至|截止到?|自|从)(?=${count}月))?(?:(?:上|下)半年|第?${count}季度)?(?:${count}月(?:${count}[日号]|份)?(?:[上中下]旬|[初底末中])?)?(?:[至到—-](?:${gap}年)?${count}月(?:${count}[日号])?[初底末]?)?(?:以来|期间|起|前)?`,
  'u',
)
const saysNothing =
  /^(?:截[至止]到?|[到自从于在])?(?:今年|去年|全年|年|月|本年度?)?[\d…一二三四五六七八九十年月日号初底末旬上中下至到\s-]*(?:以来|期间|底|前)?$|^(?:联系|咨询|举报|服务)?(?:电话|热线|邮箱|地址|传真|联系人|联系方式)/u

/** 2024年4月初 before what was done then. */
function withoutDate(clause: string): string {
  return clause
    .replace(counter, '')
    .replace(date, '')
    .replace(/^[…\s]+|[…\s]+$/gu, (edge, at: number) =>
      // A blank before what it counts or who did it is part of what is said.
      at === 0 && edge.includes(gap) ? gap : '',
    )
}

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
  return withoutTornBrackets(kept.trim().replace(/[的了和与及在、—-]+$/u, ''))
}
