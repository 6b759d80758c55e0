import type { Hit, TextQuery } from './textQuery'

/** What takes the place of a hit; `found` is the hit's own text. */
export type Replacement = (hit: Hit, found: string) => string

/**
 * Plain text goes in as it is written. With a pattern, $1 to $99 are what its brackets took, $0 and $& the whole hit, $$
 * a dollar sign, \n a line break, \\ a backslash.
 */
export function replacementOf(query: Pick<TextQuery, 'isPattern'>, text: string): Replacement {
  if (!query.isPattern) return () => text
  return ({ groups = [] }, found) =>
    text.replace(/\$(\$|&|\d{1,2})|\\(n|\\)/g, (written, dollar?: string, escape?: string) => {
      if (escape !== undefined) return escape === 'n' ? '\n' : '\\'
      if (dollar === '$') return '$'
      if (dollar === '&' || Number(dollar) === 0) return found
      return groupText(groups, dollar ?? '') ?? written
    })
}

/** $12 is the twelfth bracket, or the first and a 2 where there are fewer; null where there is no such bracket. */
function groupText(groups: readonly (string | undefined)[], digits: string): string | null {
  const number = Number(digits)
  if (number <= groups.length) return groups[number - 1] ?? ''
  if (digits.length < 2) return null
  const first = Number(digits[0])
  return first > 0 && first <= groups.length ? `${groups[first - 1] ?? ''}${digits[1] ?? ''}` : null
}
