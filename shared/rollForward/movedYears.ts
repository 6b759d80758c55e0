import type { TextChange } from './textChange'
import { writtenYears, type WrittenYear } from './years'

export type YearMove = {
  /** The year last year's draft is about, Y. */
  readonly from: number
  /** The year of the new draft. */
  readonly to: number
  /** The text belongs to 下步计划: what it plans for Y+1 is planned for the year after that now. */
  readonly inPlan?: boolean
}

/**
 * The years of a text that move on, all by the same number of years:
 * - Y, the draft's own, wherever it dates what was done (2024年, 2024年度, 二〇二四年, 2024.3.5, 2024-03-05);
 * - Y-1 only where it is compared with (比2023年增长, 与2023年相比, 2023年同期);
 * - Y+1 but where it is a goal for good (到2025年) outside the plan;
 * - ranges of one year only, both ends (2023—2024学年), where one end is Y.
 *
 * All else stays: other years (history), what only says 今年, 去年, 上年, 明年, 十四五, ranges of several years, years in 《…》
 * (cited papers), of a revision (2024年修订, 2024年第3号), in numbers of papers (〔2024〕12号), of a founding (成立于2024年, 2024年
 * 3月成立), of cohorts (2024级, 2024届).
 */
export function movedYears(text: string, move: YearMove): TextChange[] {
  const by = move.to - move.from
  if (by === 0) return []
  const years = writtenYears(text)
  const changes: TextChange[] = []
  for (let index = 0; index < years.length; index += 1) {
    const year = years[index]
    const next = years[index + 1]
    if (year === undefined) continue
    if (next && isRange(text, year, next)) {
      if (rangeMoves(text, [year, next], move)) changes.push(shifted(year, by), shifted(next, by))
      index += 1
    } else if (isDated(text, year) && yearMoves(text, year, move)) changes.push(shifted(year, by))
  }
  return changes
}

function shifted(year: WrittenYear, by: number): TextChange {
  return { start: year.start, end: year.end, by: year.write(year.value + by) }
}

const link = /^ ?年?度? ?(?:[-－—–~～]{1,2}|至|到|\/) ?$/u

function isRange(text: string, year: WrittenYear, next: WrittenYear): boolean {
  return link.test(text.slice(year.end, next.start))
}

/** A school year, a heating season: one year long, and this draft's. */
function rangeMoves(text: string, [first, last]: readonly [WrittenYear, WrittenYear], { from }: YearMove) {
  const isOneYear = last.value - first.value === 1 || last.value === first.value
  const isOurs = first.value === from || last.value === from
  return isOneYear && isOurs && isDated(text, last) && !isCited(text, first)
}

/** 2024年, 2024年度, 2024学年, 2024.3.5, 2024-03-05; not 2024万元, 2024级. */
function isDated(text: string, { end }: WrittenYear): boolean {
  return /^(?: ?年(?!级|龄|轻)|学年|[第上下春秋][一二12]?季?学期|[.．/-]\d{1,2}[.．/-]\d{1,2}(?!\d))/u.test(
    text.slice(end, end + 8),
  )
}

function yearMoves(text: string, year: WrittenYear, { from, inPlan = false }: YearMove): boolean {
  if (isCited(text, year)) return false
  const before = text.slice(Math.max(0, year.start - 6), year.start)
  const after = text.slice(year.end, year.end + 16)
  switch (year.value - from) {
    case 0:
      return !isFounding(before, after)
    case -1:
      return compared.test(before) || comparedAfter.test(after)
    case 1:
      return inPlan || !/(?:^|[^截])[到至]$/u.test(before)
    default:
      return false
  }
}

const compared = /(?:同?比|较之?|相比|对照|低于|高于|多于|少于|好于|优于|超过)$/u
const comparedAfter =
  /^ ?年度?(?:全年|同期|同月|末|底|年末|年底)?(?:相比|同期|的?基础上|增长|下降|提高|减少|增加|上升|降低)/u

const founding = '成立|建成|组建|创办|创建于|创立|始建|设立|挂牌|建校|建馆|建局'

function isFounding(before: string, after: string): boolean {
  return (
    /(?:成立|始建|建|创办|组建|设立|创立|毕业|生)[于自]?$/u.test(before) ||
    new RegExp(`^ ?年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:正式|经批准|，)?(?:${founding})`, 'u').test(after)
  )
}

/** In a cited title, in brackets as part of a paper's number, or the year of a revision or issue. */
function isCited(text: string, { start, end }: WrittenYear): boolean {
  const open = text.lastIndexOf('《', start)
  const isInTitle = open >= 0 && text.lastIndexOf('》', start) < open && text.includes('》', end)
  const isBracketed = /[〔[［【]$/u.test(text.slice(0, start)) && /^[〕\]］】]/u.test(text.slice(end))
  const isIssue = /^ ?年(?:修订|修正|修改|本|版|第 ?[\d一二三四五六七八九十百]+ ?号)/u.test(text.slice(end))
  return isInTitle || isBracketed || isIssue
}
