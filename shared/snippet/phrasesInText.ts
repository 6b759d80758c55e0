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
  return phrases.map((phrase) => ({ line: phrase.line, text: phrase.lines.join('\n') }))
}
