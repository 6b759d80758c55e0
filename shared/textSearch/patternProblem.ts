/** What is wrong with a regular expression, as far as it can be told apart. */
export type PatternProblem =
  'brackets' | 'characterClass' | 'repeat' | 'escape' | 'braces' | 'range' | 'reference' | 'other'

const signs: readonly (readonly [RegExp, PatternProblem])[] = [
  [/out of order in character/i, 'range'],
  [/character class/i, 'characterClass'],
  [/unterminated group|unmatched '\)'|invalid group/i, 'brackets'],
  [/nothing to repeat/i, 'repeat'],
  [/quantifier|out of order in/i, 'braces'],
  [/reference|capture group|named/i, 'reference'],
  [/escape|\\ at end|property name/i, 'escape'],
]

/** Reads V8's words about a pattern it refuses. */
export function patternProblem(error: unknown): PatternProblem {
  // The pattern itself stands before the reason and must not be taken for it.
  const reason = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : ''
  return signs.find(([sign]) => sign.test(reason))?.[1] ?? 'other'
}
