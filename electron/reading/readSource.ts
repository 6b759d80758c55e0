import type { ReadSource } from '../../shared/material/requests'
import { splitCollection } from '../../shared/material/splitCollection'
import { fail, ok, type Result } from '../../shared/result'
import type { Template } from '../../shared/template/template'
import { decodeText, isKnownBinary } from './decodeText'
import { isWordName, readWord } from './readWord'

const otherFormats =
  /\.(dot|rtf|odt|pdf|ofd|xlsx?|et|pptx?|dps|html?|mht|epub|png|jpe?g|gif|bmp|webp|zip|rar|7z|exe)$/i
const textFormats = /\.(txt|text|md|markdown|log|csv)$/i

/** Turns the bytes of a file into its lines, articles and boilerplate; fails with `file.empty`, `file.binary`, `file.unknownFormat`, or as `readDocx` does. */
export function readSource(
  bytes: Uint8Array,
  fileName: string,
  templates: readonly Template[],
): Result<ReadSource> {
  if (bytes.length === 0) return fail('file.empty', { file: fileName })
  if (isWordName(fileName)) return readWord(bytes, fileName, templates)
  const isOtherFormat = otherFormats.test(fileName) || (isKnownBinary(bytes) && !textFormats.test(fileName))
  if (isOtherFormat) return fail('file.unknownFormat', { file: fileName })
  const decoded = decodeText(bytes, fileName)
  if (!decoded.ok) return decoded
  const lines = linesOf(decoded.value.text)
  return ok({ fileName, encoding: decoded.value.encoding, lines, ...splitCollection(lines, templates) })
}

/** Lines end with LF, CRLF or CR; an end at the very end opens no further line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
