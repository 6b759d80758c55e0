import { readDocx, type WordSource } from '../../../../electron/reading/docx/readDocx'
import { wordFile, type Parts } from '../../../support/wordFile'

/** What is read of a Word file made of these parts. */
export function readParts(given: Parts | string): WordSource {
  const read = readDocx(wordFile(given), '来文.docx')
  if (!read.ok) throw new Error(read.failure)
  return read.value
}

/** The lines of it. */
export function textsOf(given: Parts | string): string[] {
  return readParts(given).paragraphs.map(({ text }) => text)
}
