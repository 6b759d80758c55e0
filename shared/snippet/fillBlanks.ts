import type { Profile, ProfileField, Span } from '../draft/draft'
import type { Today } from '../today'

/** Blanks of these names are filled from the profile. */
export const profileBlanks: Readonly<Record<string, ProfileField>> = {
  单位: 'unit',
  部门: 'department',
  年度: 'year',
  主送: 'recipient',
  署名: 'signatory',
  日期: 'date',
}

const quarters = ['一', '二', '三', '四'] as const

/** Blanks of these names follow from the profile's year or from the day; undefined where that is not sure. */
const computedBlanks: Readonly<Record<string, (profile: Profile, today: Today) => string | undefined>> = {
  上年: (profile) => yearBeside(profile, -1),
  下年: (profile) => yearBeside(profile, 1),
  本季度: (_, today) => quarterOf(today, 0),
  上季度: (_, today) => quarterOf(today, -1),
}

/**
 * Puts what the profile knows in place of the blanks that ask for it; the other blanks stay. 日期 falls back to today,
 * 年度 does not: a summary is written in December or in January.
 */
export function fillBlanks(spans: readonly Span[], profile: Profile, today: Today): Span[] {
  const filled: Span[] = []
  for (const span of spans) {
    const value = span.blank && knownValue(span.blank.name, profile, today)
    const next = value === undefined ? span : withoutBlank(span, value)
    const last = filled.at(-1)
    if (last && isSameStyle(last, next)) filled[filled.length - 1] = { ...last, text: last.text + next.text }
    else filled.push(next)
  }
  return filled
}

/** What profile and day know for a blank of this name; undefined where that is not sure. */
export function knownValue(name: string, profile: Profile, today: Today): string | undefined {
  if (Object.hasOwn(computedBlanks, name)) return computedBlanks[name]?.(profile, today)
  const field = Object.hasOwn(profileBlanks, name) ? profileBlanks[name] : undefined
  if (field === undefined) return undefined
  const value = profile[field]?.trim() ?? ''
  if (field === 'year') return value.replace(/年度?$/u, '') || undefined
  if (field === 'recipient') return value.replace(/[:：]$/u, '') || undefined
  if (field === 'date') return value || `${today.year}年${today.month}月${today.day}日`
  return value || undefined
}

/** A bare year: phrases say {下年}年. */
function yearBeside({ year = '' }: Profile, step: number): string | undefined {
  const [digits] = /^\d{4}(?=\s*(?:年度?)?$)/u.exec(year.trim()) ?? []
  return digits === undefined ? undefined : String(Number(digits) + step)
}

/** In a quarter's first month it may be the one before that is summed up: nobody can know. */
function quarterOf({ month }: Today, step: number): string | undefined {
  if (month % 3 === 1) return undefined
  const quarter = (Math.floor((month - 1) / 3) + step + 4) % 4
  return `第${quarters[quarter] ?? ''}季度`
}

function withoutBlank(span: Span, text: string): Span {
  const plain = { ...span, text }
  delete plain.blank
  return plain
}

function isSameStyle(a: Span, b: Span): boolean {
  if (a.blank || b.blank) return false
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.source === b.source
}
