import { readNumber } from '../../../shared/material/headingNumber'
import { isBlankStyle } from './ownStyles'
import type { Piece } from './story/openParagraph'
import type { Style, Styles } from './styles'

export type Lead = { readonly end: number; readonly outlineLevel?: number }

type LeadContext = {
  readonly styles: Styles
  /** Characters of the automatic number before the pieces. */
  readonly number: number
  /** The level of the list it comes from, 0 the highest. */
  readonly listLevel: number | undefined
  readonly text: string
}

/** Where the run-in heading at a paragraph's start ends: by the character style of a heading, or by bold up to a closing mark. */
export function leadEndOf(
  pieces: readonly Piece[],
  { styles, number, listLevel, text }: LeadContext,
): Lead | undefined {
  const styled = styledLead(pieces, styles)
  const outlineLevel = styled.level ?? (listLevel === undefined ? undefined : listLevel + 1)
  if (styled.pieces.length > 0 && outlineLevel !== undefined)
    return { end: number + lengthOf(styled.pieces), outlineLevel }
  const plain = pieces.findIndex(({ look, text: piece }) => !look.bold && piece.trim() !== '')
  if (plain <= 0) return undefined
  const end = number + lengthOf(pieces.slice(0, plain))
  const isLead = /[。：:；;？！]\s*$/.test(text.slice(0, end)) && readNumber(text.trimStart()) !== null
  return isLead ? { end } : undefined
}

/** What wears the character style of a heading; blanks alone do not say of which level. */
function styledLead(pieces: readonly Piece[], styles: Styles) {
  const levels = pieces.map(({ style }) => leadLevel(style, styles))
  const end = pieces.findIndex((piece, index) => levels[index] === undefined && !isBlankInLead(piece))
  return {
    pieces: end < 0 ? pieces : pieces.slice(0, end),
    level: levels.slice(0, end < 0 ? undefined : end).find((level) => level !== undefined),
  }
}

/** A blank wears a style of its own; in a lead it has the lead's face beside, in the body none. */
function isBlankInLead({ style, look }: Piece): boolean {
  return isBlankStyle(style) && look.hasFace === true
}

function leadLevel({ name, link }: Style, styles: Styles): number | undefined {
  const level = /^(?:heading|标题) ?([1-9]) ?(?:char|字符)$/.exec(name)?.[1]
  if (level !== undefined) return Number(level)
  const outline = link === undefined ? undefined : styles.paragraph(link).paragraph.outline
  return outline !== undefined && outline < 9 ? outline + 1 : undefined
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}
