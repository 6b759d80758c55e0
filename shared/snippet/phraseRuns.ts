import { snippetSpans } from './snippetSpans'
import type { Snippet } from './snippet'

/** The stretches between a phrase's blanks by which it is known again: of eight letters and more, each from its beginning. */
export function phraseRuns(snippet: Snippet): readonly string[] {
  const known = memo.get(snippet)
  if (known) return known
  const runs = snippetSpans(snippet)
    .filter(({ blank, text }) => !blank && text.length >= 8)
    .map(({ text }) => text)
  memo.set(snippet, runs)
  return runs
}

const memo = new WeakMap<Snippet, readonly string[]>()
