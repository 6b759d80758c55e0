import { parsePhrase, phraseText } from './blankGrammar'

/** A phrase with the words that stood there in place of its blanks of a name; as it is where it does not parse or has none. */
export function putBackBlank(phrase: string, { name, was }: { name: string; was: string }): string {
  const parsed = parsePhrase(phrase)
  if (parsed.problem !== undefined || !parsed.spans.some(({ blank }) => blank?.name === name)) return phrase
  return phraseText(parsed.spans.map((span) => (span.blank?.name === name ? { text: was } : span)))
}

/** The names of a phrase's blanks; of one that does not parse, null. */
export function blankNames(phrase: string): ReadonlySet<string> | null {
  const parsed = parsePhrase(phrase)
  if (parsed.problem !== undefined) return null
  return new Set(parsed.spans.flatMap(({ blank }) => blank?.name ?? []))
}
