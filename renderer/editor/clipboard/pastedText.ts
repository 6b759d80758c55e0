import type { SourceParagraph } from '../../../shared/material/sourceParagraph'

/** Plain text as paragraphs: one a line. */
export function paragraphsOfText(text: string): SourceParagraph[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => ({ text: line }))
}
