import { isBetween } from '../rollForward/isBetween'
import { writtenYears, type WrittenYear } from '../rollForward/years'
import type { NewBlank } from './newBlank'

const besideOwn: ReadonlyMap<number, string> = new Map([
  [-1, '上年'],
  [0, '年度'],
  [1, '下年'],
])
const anyYear = '年份'

/**
 * The years of a text, but for those of cited papers: the year it is about and those beside it by the names that are filled,
 * every other one as 年份. It is about the profile's year, else `year`, else the only one it names.
 */
export function findYears(text: string, profileYear: string | undefined, year?: number | null): NewBlank[] {
  const years = writtenYears(text)
  const own = writtenYears(profileYear ?? '')[0]?.value ?? year ?? onlyOne(years)
  return years.flatMap((one, index) => {
    const isLinked = isRange(text, years[index - 1], one) || isRange(text, one, years[index + 1])
    if (!(isLinked || isDated(text, one)) || isCited(text, one)) return []
    const beside = own === undefined || isFounding(text, one) ? undefined : besideOwn.get(one.value - own)
    return [{ start: one.start, end: one.end, by: { name: beside ?? anyYear, kind: 'text' as const } }]
  })
}

function onlyOne(years: readonly WrittenYear[]): number | undefined {
  const values = new Set(years.map(({ value }) => value))
  return values.size === 1 ? years[0]?.value : undefined
}

/** 2024年, 2024学年, 2024.3.5; not 2024万元. */
function isDated(text: string, { end }: WrittenYear): boolean {
  return /^(?:\s?年(?!级|龄|轻)|学年|[./．-]\d{1,2}(?:[./．-]\d{1,2})?(?!\d))/u.test(text.slice(end, end + 8))
}

/** 2023—2024学年 */
function isRange(text: string, first: WrittenYear | undefined, last: WrittenYear | undefined): boolean {
  return (
    first !== undefined &&
    last !== undefined &&
    /^\s?[-－—–~～至到/]{1,2}\s?$/u.test(text.slice(first.end, last.start))
  )
}

function isCited(text: string, { start, end }: WrittenYear): boolean {
  return isBetween(text, [start, end], ['《', '》'])
}

/** 成立于2019年: the year is a unit's own, whatever year the text is about. */
function isFounding(text: string, { start, end }: WrittenYear): boolean {
  return (
    /(?:成立|始建|创建|创办|组建|设立|创立|毕业|生)[于自]?$/u.test(
      text.slice(Math.max(0, start - 4), start),
    ) ||
    /^\s?年(?:\d{1,2}月)?(?:正式|经批准)?(?:成立|建校|建馆|建局|创办|组建|挂牌)/u.test(
      text.slice(end, end + 12),
    )
  )
}
