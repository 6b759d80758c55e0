import type { Span } from '../draft/draft'
import { parsePhrase } from './blankGrammar'
import type { Snippet } from './snippet'

/** The spans of a phrase, memoised; a phrase that does not parse shows as it is written. */
export function snippetSpans(snippet: Snippet): readonly Span[] {
  const known = parsed.get(snippet)
  if (known) return known
  const phrase = parsePhrase(snippet.text)
  const spans = phrase.problem === undefined ? phrase.spans : [{ text: snippet.text }]
  parsed.set(snippet, spans)
  return spans
}

const parsed = new WeakMap<Snippet, readonly Span[]>()
