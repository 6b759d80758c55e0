import type { HeadingLevel } from '../draft/draft'

/** A number as people type it at the start of a paragraph. */
export type TypedNumber = {
  readonly level: HeadingLevel
  /** UTF-16 units to take off: blanks before and after the number included. */
  readonly length: number
  /** As written: “三、”. */
  readonly number: string
  /** What it counts: 3 for “三、”. */
  readonly value: number
}

const han = '[零〇一二三四五六七八九十百千]{1,7}'
const figures = String.raw`\d{1,3}`

const forms: readonly { readonly level: HeadingLevel; readonly pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^(${han})、`) },
  // “一.五” is a figure.
  { level: 1, pattern: new RegExp(String.raw`^(${han})[.．](?![\d０-９零〇一二三四五六七八九十百千])`) },
  { level: 2, pattern: new RegExp(`^[（(](${han})[）)][、.．]?`) },
  { level: 3, pattern: new RegExp(`^(${figures})、`) },
  // “3.5万元”, “10.1国庆” and “1.2.3” are figures, dates and numbers of another system.
  { level: 3, pattern: new RegExp(String.raw`^(${figures})[.．](?![\d０-９])`) },
  { level: 4, pattern: new RegExp(`^[（(]?(${figures})[）)][、.．]?`) },
]

/** “一、二季度” and “3、4月份” name two things in one breath. */
const counted = new RegExp(`^(${han}|${figures})(?:季|月|日|号|线|产业|年级|班|期|楼|层|等奖|类|届|轮|批|组)`)
const blanks = /^[ \t\u00a0\u3000]*/

/**
 * Reads “二、”, “二.”, “（三）”, “(三)、”, “3、”, “3.”, “3．”, “(4)”, “4）” at the start of a paragraph as the level they stand for.
 * ①, 第一， and 一是 are text. A bare “3.” is read too, though “3.5万元” may yet be typed: wait for what follows.
 */
export function readTypedNumber(text: string): TypedNumber | null {
  const start = lengthOfBlanks(text)
  const rest = text.slice(start)
  for (const { level, pattern } of forms) {
    const found = pattern.exec(rest)
    if (!found) continue
    const number = found[0]
    const value = toValue(found[1] ?? '')
    const after = rest.slice(number.length)
    if (value === null || (number.endsWith('、') && namesTwo(value, after))) return null
    return { level, length: start + number.length + lengthOfBlanks(after), number, value }
  }
  return null
}

function lengthOfBlanks(text: string): number {
  return blanks.exec(text)?.[0].length ?? 0
}

function namesTwo(value: number, after: string): boolean {
  const next = counted.exec(after)?.[1]
  return next !== undefined && toValue(next) === value + 1
}

/** The value of a number in Arabic or Han figures; null where it is none, as 十百 or 0. */
function toValue(text: string): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : fromHanNumber(text)
  return value === 0 ? null : value
}

function fromHanNumber(text: string): number | null {
  if (/^[零〇一二三四五六七八九]$/.test(text)) return hanDigits.get(text) ?? null
  let value = 0
  let rest = text
  for (const [unit, size] of hanUnits) {
    const found = new RegExp(`^[零〇]?([一二三四五六七八九]?)${unit}`).exec(rest)
    if (!found) continue
    value += (hanDigits.get(found[1] ?? '') ?? 1) * size
    rest = rest.slice(found[0].length)
  }
  const ones = /^[零〇]?([一二三四五六七八九]?)$/.exec(rest)
  if (value === 0 || !ones) return null
  return value + (hanDigits.get(ones[1] ?? '') ?? 0)
}

const hanDigits = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value] as const)).set(
  '〇',
  0,
)
const hanUnits = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const
