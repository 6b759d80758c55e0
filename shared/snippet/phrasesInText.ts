import { longestPhrase } from './phraseBook'
import type { WrittenPhrase } from './takePhrase'

/** The phrases of a plain text: its paragraphs where empty lines stand between them, else its lines. */
export function phrasesInText(text: string): readonly WrittenPhrase[] {
  const lines = text.split(/\r\n|\r|\n/u)
  const isParagraphs = /\S[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*\S/u.test(lines.join('\n'))
  const phrases: { line: number; lines: string[] }[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const isEmpty = line.trim() === ''
    if (!isEmpty && isOpen && isParagraphs) phrases.at(-1)?.lines.push(line)
    else if (!isEmpty) phrases.push({ line: index + 1, lines: [line] })
    isOpen = !isEmpty
  }
  return phrases.flatMap(wholeOrLines)
}

/** A paragraph too long for a phrase is taken line by line, so that a single long line costs its neighbours nothing. */
function wholeOrLines({ line, lines }: { readonly line: number; readonly lines: readonly string[] }) {
  const text = lines.join('\n')
  return text.length <= longestPhrase
    ? [{ line, text }]
    : lines.map((each, at) => ({ line: line + at, text: each }))
}
