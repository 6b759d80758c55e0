import { endsSentence } from './bareText'
import type { Piece } from './linePieces'
import { isFullDate } from './findSignoff'
import { isSalutation } from './titleLine'

const longest = 18
const shortestText = 20

/**
 * Gives short lines over text a place among the headings, where an article numbers no sections with 一、. One such line
 * alone is no heading.
 */
export function withUnnumbered(pieces: readonly Piece[]): readonly Piece[] {
  const hasSections = pieces.some(({ number }) => number?.form === 'han' || number?.form === 'part')
  if (hasSections) return pieces
  const found = pieces.flatMap((piece, index) =>
    isShortLine(piece, pieces[index - 1], pieces[index + 1]) ? [index] : [],
  )
  if (found.length < 2) return pieces
  const values = new Map(found.map((index, position) => [index, position + 1]))
  return pieces.map((piece, index) => {
    const value = values.get(index)
    if (value === undefined) return piece
    return { ...piece, number: { form: 'unnumbered', value, written: '', rest: piece.text } }
  })
}

function isShortLine(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const { text, number } = piece
  if (number !== null || text.length < 2 || text.length > longest || isFullDate(text)) return false
  if (/[：:]$/.test(text) && isSalutation(text)) return false
  if (/[。，；！？,;!?]/.test(text.replace(/[：:]$/, '')) || !/\p{Script=Han}{2}/u.test(text)) return false
  if (before?.number === null && !endsSentence(before.text)) return false
  if (after === undefined || /^(特此|此致|敬礼|谢谢|以上)/.test(text)) return false
  if (after.number !== null) return after.number.value === 1
  return after.text.length >= shortestText && endsSentence(after.text)
}
