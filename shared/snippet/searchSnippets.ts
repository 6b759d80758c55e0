import { spansText } from '../draft/blockText'
import type { Span } from '../draft/draft'
import type { SlotId } from '../template/template'
import { parsePhrase } from './blankGrammar'
import type { Snippet } from './snippet'

export type SnippetSearch = {
  /** Words with blanks between them; all of them must be found. */
  readonly query: string
  /** The section one is in: its phrases come first. */
  readonly slot?: SlotId | undefined
  /** 界面 names of slots, so that a phrase is found by its section's name. */
  readonly slotName?: (slot: SlotId) => string
}

/** The phrases in which every word of the query occurs, the best first; equals keep their order. */
export function searchSnippets(snippets: readonly Snippet[], search: SnippetSearch): Snippet[] {
  const wanted = normalize(search.query).split(/\s+/u).filter(Boolean)
  return snippets
    .map((snippet) => ({ snippet, rank: rankOf(snippet, wanted, search) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ snippet }) => snippet)
}

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

/** 0 when a word is missing. The own section outweighs where the words were found. */
function rankOf(snippet: Snippet, wanted: readonly string[], { slot, slotName }: SnippetSearch): number {
  const places = [
    { text: normalize(snippet.tags.join(' ')), worth: 3 },
    { text: normalize(slotName?.(snippet.slot) ?? ''), worth: 2 },
    { text: normalize(spansText(snippetSpans(snippet))), worth: 1 },
  ]
  const worths = wanted.map((word) => places.find(({ text }) => text.includes(word))?.worth ?? 0)
  if (worths.includes(0)) return 0
  const ownSection = snippet.slot === slot ? 1000 : 0
  return 1 + ownSection + worths.reduce((sum, worth) => sum + worth, 0)
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
