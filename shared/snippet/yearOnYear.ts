type Figure = { readonly value: number; readonly unit: string }

const figure = '(\\d[\\d,]*(?:\\.\\d+)?)(%|\\p{Script=Han}{0,4})'
const lead = /[，,；;、\s]*(?:同比|(?:较|比|与)(?:上年|去年)(?:同期)?(?:相比)?)?[，,]?$/u
const now = new RegExp(`${figure}$`, 'u')
const ofLastYear = /(?:上年|去年)[^，。；\d]{0,12}$/u
const past = new RegExp(`(?:上年|去年)[^，。；\\d]{0,12}${figure}(?=[，,。；;、）)])`, 'gu')

/**
 * The change against last year, worked out from a text that ends with this year's figure (and “，同比”) and tells last
 * year's before it: “上年120件，今年150件，同比” gives 增长25%. Undefined where either is missing: it is never guessed.
 */
export function yearOnYear(text: string): string | undefined {
  const written = text.replace(lead, '')
  const found = now.exec(written)
  const present = figureOf(found)
  if (!found || !present) return undefined
  const before = written.slice(0, found.index)
  if (ofLastYear.test(before)) return undefined
  const then = Array.from(before.matchAll(past), figureOf)
    .filter((each) => each?.unit === present.unit)
    .at(-1)
  return then && changeBetween(then.value, present)
}

function changeBetween(then: number, { value, unit }: Figure): string | undefined {
  const difference = value - then
  if (difference === 0) return '持平'
  if (unit === '%') return `${difference > 0 ? '提高' : '下降'}${rounded(Math.abs(difference))}个百分点`
  if (then === 0) return undefined
  return `${difference > 0 ? '增长' : '下降'}${rounded((Math.abs(difference) / then) * 100)}%`
}

function figureOf(match: RegExpExecArray | RegExpMatchArray | null): Figure | undefined {
  const value = Number(match?.[1]?.replaceAll(',', ''))
  return match && Number.isFinite(value) ? { value, unit: match[2] ?? '' } : undefined
}

/** One decimal place, as such figures are given. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
