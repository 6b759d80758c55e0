import { spansText, textOf } from '../draft/blockText'
import type { Draft } from '../draft/draft'
import { writtenYears } from './years'

/**
 * The year a draft is about: named in its title (of a range the first for a first term, else the last), else in its
 * profile, else the one most often named in its text (the earlier of two named as often); null where it names none.
 */
export function ownYearOf(draft: Draft): number | null {
  const title = spansText(draft.title)
  const named = yearsNamed(title)
  const isFirstTerm = /上学期|第一学期|秋季?学期/u.test(title)
  // “2024年工作总结及2025年工作计划” is about 2024.
  const isRange = named.length >= 2 && /(?:学年|[-—–~～至])/u.test(title)
  const ofTitle = isRange && !isFirstTerm ? named[1] : named[0]
  if (ofTitle !== undefined) return ofTitle
  const ofProfile = yearsNamed(draft.profile.year ?? '')[0]
  return ofProfile ?? mostNamed(draft.blocks.flatMap((block) => yearsNamed(textOf(block))))
}

function yearsNamed(text: string): number[] {
  return writtenYears(text)
    .filter(({ end }) => /^(?:\s*$| ?年| ?学年|[-—–~～至])/u.test(text.slice(end)))
    .map(({ value }) => value)
}

function mostNamed(years: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort(([one, often], [other, less]) => less - often || one - other)
  return most?.[0] ?? null
}
