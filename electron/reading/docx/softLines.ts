import { readNumber } from '../../../shared/material/headingNumber'
import { bareText } from '../../../shared/material/bareText'

/** Soft line ends that part a text copied from the web, where they stand for paragraphs. */
const fewestLines = 3

/** Whether the lines of a paragraph are paragraphs themselves: many of them, numbered or set in by blanks. */
export function isTextFromTheWeb(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const marked = lines
    .slice(1)
    .filter((line) => /^(?:\u3000| {2,})/.test(line) || readNumber(bareText(line)) !== null)
  return marked.length > 0 && (lines.length >= fewestLines || marked.length === lines.length - 1)
}
