/** The form a number is written in, from the highest to the lowest usual level. */
export type NumberForm =
  | 'part'
  | 'unnumbered'
  | 'han'
  | 'hanBracket'
  | 'arabic'
  | 'decimal'
  | 'arabicBracket'
  | 'circled'
  | 'ordinal'
  | 'spoken'

export type HeadingNumber = {
  readonly form: NumberForm
  readonly value: number
  /** As written, without blanks around: `（三）、`. Empty for a heading that has none. */
  readonly written: string
  /** What follows the number. */
  readonly rest: string
}

/** Usual depth of each form; smaller stands higher. */
export const formRank: Record<NumberForm, number> = {
  part: 0,
  unnumbered: 0.5,
  han: 1,
  hanBracket: 2,
  arabic: 3,
  decimal: 4,
  arabicBracket: 5,
  circled: 6,
  ordinal: 7,
  spoken: 8,
}

const han = '[一二三四五六七八九十]{1,3}'
const patterns: readonly (readonly [NumberForm, RegExp])[] = [
  ['part', new RegExp(`^第(${han}|\\d{1,2})(?:部分|章|节)[、，,：:.．]?`)],
  ['han', new RegExp(`^(${han})[、.．，,：:]`)],
  ['hanBracket', new RegExp(`^[（(〔]\\s?(${han})\\s?[)）〕][、.．]?`)],
  ['decimal', /^(\d{1,2}[.．]\d{1,2}(?:[.．]\d{1,2})?)(?:[、.．]|\s|(?=[\p{Script=Han}]))/u],
  ['arabic', /^(\d{1,2})(?:[、．]|[.,，](?!\d))/],
  ['arabicBracket', /^[（(]?\s?(\d{1,2})\s?[)）][、.．]?/],
  ['circled', /^([\u2460-\u2473\u2474-\u2487])[、.．]?/],
  ['ordinal', new RegExp(`^[第其](${han})[，,、：:]`)],
  ['spoken', new RegExp(`^(${han})[是要](?![求点素件道闻])`)],
]

/** Reads the number that a line starts with; null where there is none or nothing follows it. */
export function readNumber(text: string): HeadingNumber | null {
  const head = text.slice(0, 24)
  if (!/^[\d一二三四五六七八九十（(〔第其\u2460-\u2487]/.test(head)) return null
  for (const [form, pattern] of patterns) {
    const match = pattern.exec(head)
    if (match === null) continue
    const rest = text.slice(match[0].length).trimStart()
    if (rest === '' || isPunctuation(rest)) return null
    return { form, value: toValue(match[1] ?? ''), written: match[0].trim(), rest }
  }
  return null
}

function isPunctuation(rest: string): boolean {
  return /^[、，,。；;：:.．）)]/.test(rest)
}

function toValue(written: string): number {
  const code = written.charCodeAt(0)
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473
  if (/^\d/.test(written)) return Number(written.split(/[.．]/).at(-1))
  return hanValue(written)
}

/** 十二 → 12; up to 99. */
export function hanValue(written: string): number {
  const digits = '一二三四五六七八九'
  const ten = written.indexOf('十')
  const digit = (text: string) => digits.indexOf(text) + 1
  if (ten < 0) return digit(written.slice(-1))
  return (ten === 0 ? 1 : digit(written.slice(0, ten))) * 10 + digit(written.slice(ten + 1))
}
