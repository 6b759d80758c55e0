import { readNumber, type HeadingNumber } from './headingNumber'

/** A part of a line: mostly the whole line; more where headings were glued to what stands before them. */
export type Piece = {
  /** 1-based line. */
  readonly line: number
  readonly text: string
  readonly number: HeadingNumber | null
}

const longestSplit = 20_000
const shortestSplit = 10
const gluedNumber =
  /\s+(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、．]|[（(]\d{1,2}[)）]|[\u2460-\u2473]))/gu

/** Splits a line where a number follows a blank after the end of a sentence or after a heading. */
export function piecesOf(text: string, line: number): Piece[] {
  if (text === '') return []
  if (text.length < shortestSplit) return [{ line, text, number: readNumber(text) }]
  const pieces: Piece[] = []
  let from = 0
  if (text.length <= longestSplit) {
    for (const match of text.matchAll(gluedNumber)) {
      const before = text.slice(from, match.index)
      if (!/[。！？!?；;：:]$/.test(before) && !looksLikeHeading(before)) continue
      pieces.push(...tailPieces(before, line))
      from = match.index + match[0].length
    }
  }
  pieces.push(...tailPieces(text.slice(from), line))
  return pieces
}

function looksLikeHeading(text: string): boolean {
  return text.length <= 45 && !/[。；;！!]/.test(text) && readNumber(text) !== null
}

/** “③走访农户（2）汇总台账”: two headings without even a blank between them. */
const gluedTail = /^(.{5,50}[^\s，。；：（(])([（(][2-9]\d?[)）][^，。；：,;:（(]{5,25})$/u

function tailPieces(text: string, line: number): Piece[] {
  const piece = (part: string): Piece => ({ line, text: part, number: readNumber(part) })
  if (text === '') return []
  const glued = text.length <= 80 && !/[，。；,;]/.test(text) ? gluedTail.exec(text) : null
  const first = piece(glued?.[1] ?? text)
  if (glued === null || first.number === null || first.number.form === 'arabicBracket') return [piece(text)]
  return [first, piece(glued[2] ?? '')]
}
