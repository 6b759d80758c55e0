import { hintsOf, textsToRead } from '../../shared/material/sourceHints'
import type { ReadSource } from '../../shared/material/requests'
import { splitCollection } from '../../shared/material/splitCollection'
import { ok, type Result } from '../../shared/result'
import type { Template } from '../../shared/template/template'
import { readDocx } from './docx/readDocx'

const wordNames = /\.(?:docx?|docm|dotx|dotm|wps|wpt)$/i

/** Whether a file is one that Word or WPS writes, by its name. */
export function isWordName(fileName: string): boolean {
  return wordNames.test(fileName)
}

/** A Word file as a source: its paragraphs are the lines, its styles help to find articles and headings. */
export function readWord(
  bytes: Uint8Array,
  fileName: string,
  templates: readonly Template[],
): Result<ReadSource> {
  const read = readDocx(bytes, fileName)
  if (!read.ok) return read
  const { paragraphs, isOwnFile, notes, review, leftOut } = read.value
  const found = splitCollection(textsToRead(paragraphs), templates, hintsOf(paragraphs, isOwnFile))
  return ok({
    fileName,
    encoding: 'docx',
    lines: paragraphs.map(({ text }) => text),
    ...found,
    styled: { paragraphs, isOwnFile, notes },
    review,
    leftOut,
  })
}
