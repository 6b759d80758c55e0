import { fail, ok, type Result } from '../../shared/result'

type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
export type DecodedText = { readonly text: string; readonly encoding: TextEncoding }

/** Decodes a text file: byte order mark first, then strict UTF-8, then strict GB18030. Fails with `file.empty`, `file.binary`. */
export function decodeText(bytes: Uint8Array, file: string): Result<DecodedText> {
  if (bytes.length === 0) return fail('file.empty', { file })
  if (isKnownBinary(bytes)) return fail('file.binary', { file })
  const marked = encodingOfMark(bytes)
  const encodings: readonly TextEncoding[] = marked ? [marked] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding)
    if (text === null || hasBinaryCharacters(text)) continue
    return text.trim() === '' ? fail('file.empty', { file }) : ok({ text, encoding })
  }
  return fail('file.binary', { file })
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const magicNumbers: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]

/** The bytes begin like a zip (so .docx), PDF, OLE file (so .doc), RTF, image or archive. */
export function isKnownBinary(bytes: Uint8Array): boolean {
  return magicNumbers.some((magic) => startsWith(bytes, magic))
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A share of the text; a few stray ones make no short text binary. */
const mostControlCharacters = 0.005
const strayControlCharacters = 3

function hasBinaryCharacters(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return true
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd)
      controls += 1
  }
  return controls > Math.max(strayControlCharacters, text.length * mostControlCharacters)
}
