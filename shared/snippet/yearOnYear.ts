type Figure = { readonly value: number; readonly unit: string; readonly at: number; readonly when: When }

/** Of which year a figure is, as the words before it say; null where they say nothing. */
type When = 'last' | number | null

const figure = /(\d[\d,]*(?:\.\d+)?)(%|\p{Script=Han}{0,4}?)(?=[，,。；;、（）()]|比|较|$)/gu
const lead = /[，,；;、）)\s]*(?:同比|(?:较|比|与)(?:上年|去年)(?:同期)?(?:相比)?)?[，,]?$/u
/** What a figure is of: “比上年增加20件” is a change, not last year's figure. */
const beside = /(上年|去年|20\d\d年)([^，。；\d]{0,12})$/u

/**
 * The change against last year, worked out from a text that ends with this year's and last year's figure in either order
 * (and “，同比”): “上年120件，今年150件，同比” gives 增长25%. Which is which the words beside them say: 上年, 去年 or two years that
 * follow each other. Undefined where either is missing or two come into question: it is never guessed.
 */
export function yearOnYear(text: string): string | undefined {
  const written = text.replace(lead, '')
  const figures = figuresIn(written)
  const end = figures.pop()
  if (!end || !/^[\d,.]+(?:%|\p{Script=Han}{0,4})$/u.test(written.slice(end.at))) return undefined
  const alike = figures.filter(({ unit }) => unit === end.unit)
  const then = alike.filter(({ when }) => isYearBefore(when, end.when)).at(-1)
  if (then) return changeBetween(then, end)
  const sentence = 1 + Math.max(...['。', '！', '？', '\n'].map((mark) => written.lastIndexOf(mark)))
  const [present, ...others] = alike.filter(({ when, at }) => at >= sentence && isYearBefore(end.when, when))
  return present && others.length === 0 ? changeBetween(end, present) : undefined
}

function isYearBefore(then: When, present: When): boolean {
  if (then === 'last') return present !== 'last'
  return typeof then === 'number' && typeof present === 'number' && then === present - 1
}

/** The figures of a text without changes against another year. */
function figuresIn(text: string): Figure[] {
  return Array.from(text.matchAll(figure)).flatMap((found): Figure[] => {
    const [, year, words = ''] = beside.exec(text.slice(Math.max(0, found.index - 24), found.index)) ?? []
    if (year !== undefined && /[增减升降提多少]/u.test(words)) return []
    const when = year === undefined ? null : /^\d/u.test(year) ? Number.parseInt(year, 10) : 'last'
    const value = Number(found[1]?.replaceAll(',', ''))
    return [{ value, unit: found[2] ?? '', at: found.index, when }]
  })
}

function changeBetween({ value: then }: Figure, { value, unit }: Figure): string | undefined {
  const difference = value - then
  if (difference === 0) return '持平'
  if (unit === '%') return `${difference > 0 ? '提高' : '下降'}${rounded(Math.abs(difference))}个百分点`
  if (then === 0) return undefined
  return `${difference > 0 ? '增长' : '下降'}${rounded((Math.abs(difference) / then) * 100)}%`
}

/** One decimal place, as such figures are given. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
