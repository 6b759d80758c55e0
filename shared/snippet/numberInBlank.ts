/** A figure as it stands in place of a number blank. */
export type FilledNumber = {
  /** What stands in the text: with the unit behind it, and without one that follows anyway. */
  readonly text: string
  /** The bare figure, to be offered again; undefined where it carries a unit of its own. */
  readonly figure?: string
}

type Place = {
  /** The blank's own unit. */
  readonly unit?: string | undefined
  /** The text right behind the blank. */
  readonly behind?: string
}

const hanDigits = '〇○零一二两三四五六七八九十百千万亿'
const plain = `[+\\-−]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[${hanDigits}]+(?:点[${hanDigits}]+)?)[余多]?[十百千万亿]*[余多]?`
const number = new RegExp(
  `^(?:约|近|超过?|逾|达到?|不到|不足|至少|最多|累计)?${plain}(?:[%％‰]?\\s*(?:-|—|–|~|～|至|到|/)\\s*${plain})?`,
  'u',
)
/** 件, 个百分点, ℃: what may stand behind a figure and is no sentence. */
const ownUnit = /^[^\d\s，。；：、！？,;:!?]{1,5}$/u

/**
 * Reads what was written into a number blank: 38, 1,200.5, 近30, 12万, 三十余, 10—15, with or without the unit. Null where that
 * is no figure: the text stays as it was written.
 */
export function numberInBlank(written: string, { unit = '', behind = '' }: Place = {}): FilledNumber | null {
  const text = halfWidth(written.trim())
  const found = number.exec(text)?.[0]
  if (found === undefined) return null
  const rest = text.slice(found.length).trim()
  if (unit !== '' && !unitFollows(unit, behind)) return withUnit(found, rest, unit)
  const figure = withoutUnitBehind(text, behind)
  if (figure !== undefined) return { text: figure, figure }
  if (rest === '') return { text: found, figure: found }
  return ownUnit.test(rest) ? { text } : null
}

/** Whether a blank's own unit stands behind it in the text as well, as in 30余台; it is not to be put in then. */
export function unitFollows(unit: string, behind: string): boolean {
  const follows = halfWidth(behind.slice(0, unit.length + 3).replace(/[\s余多]/gu, ''))
  return unit !== '' && follows.startsWith(halfWidth(unit))
}

function withUnit(found: string, rest: string, unit: string): FilledNumber | null {
  const text = found + rest
  if (text.endsWith(unit) && isNumber(text.slice(0, -unit.length))) {
    const figure = text.slice(0, -unit.length).trim()
    return { text: figure + unit, figure }
  }
  if (rest !== '') return ownUnit.test(rest) ? { text } : null
  const size = /^[万亿]/u.exec(unit)?.[0]
  // 12万 where the unit is 万元; 12亿 there is 12亿元.
  if (size !== undefined && found.endsWith(size) && isNumber(found.slice(0, -1)))
    return { text: found.slice(0, -1) + unit, figure: found.slice(0, -1) }
  if (size !== undefined && unit.length > 1 && /[万亿]$/u.test(found)) return { text: found + unit.slice(1) }
  return { text: found + unit, figure: found }
}

/** 38 of 38件 where 件 follows the blank. */
function withoutUnitBehind(text: string, behind: string): string | undefined {
  for (let length = Math.min(text.length - 1, behind.length, 5); length > 0; length--) {
    const end = text.slice(-length)
    const figure = text.slice(0, -length).trim()
    if (!/^\d/u.test(end) && behind.startsWith(end) && isNumber(figure)) return figure
  }
  return undefined
}

function isNumber(text: string): boolean {
  const trimmed = text.trim()
  return trimmed !== '' && number.exec(trimmed)?.[0] === trimmed
}

/** Figures, percent signs and the marks inside figures, as an input method in full width writes them. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９％＋－]/gu, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/(?<=\d)[．。](?=\d)/gu, '.')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, ',')
}
