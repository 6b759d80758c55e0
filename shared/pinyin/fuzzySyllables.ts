/** Sounds that many speakers do not tell apart: z and zh, n and ng at the end, l and n at the start; u is typed for ü, too. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/u, '$1'],
  [/^([zcs])(?!h)/u, '$1h'],
  [/^l/u, 'n'],
  [/^n/u, 'l'],
  [/([aei])ng$/u, '$1n'],
  [/([aei])n$/u, '$1ng'],
  [/v/u, 'u'],
]

/** The syllables that a syllable is mistaken for: itself excepted, with one or two pairs confused. */
export function fuzzySyllables(syllable: string): readonly string[] {
  const known = memo.get(syllable)
  if (known) return known
  const once = confuse(syllable)
  const all = new Set([...once, ...once.flatMap(confuse)])
  all.delete(syllable)
  const found = [...all]
  memo.set(syllable, found)
  return found
}

const memo = new Map<string, readonly string[]>()

function confuse(syllable: string): readonly string[] {
  return pairs.filter(([mark]) => mark.test(syllable)).map(([mark, by]) => syllable.replace(mark, by))
}
