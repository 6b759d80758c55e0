import { readNumber } from '../../../shared/material/headingNumber'
import { isBlankStyle } from './ownStyles'
import type { Piece } from './story/openParagraph'
import type { Style, Styles } from './styles'

export type Lead = { readonly end: number; readonly outlineLevel?: number }

type LeadContext = {
  readonly styles: Styles
  /** Characters of the automatic number before the pieces. */
  readonly number: number
  readonly text: string
}

/** Where the run-in heading at a paragraph's start ends: by the character style of a heading, or by bold up to a closing mark. */
export function leadEndOf(pieces: readonly Piece[], { styles, number, text }: LeadContext): Lead | undefined {
  const outlineLevel = pieces[0] && leadLevel(pieces[0].style, styles)
  if (outlineLevel !== undefined) {
    const count = pieces.findIndex(
      (piece) => leadLevel(piece.style, styles) === undefined && !isBlankInLead(piece),
    )
    return { end: number + lengthOf(count < 0 ? pieces : pieces.slice(0, count)), outlineLevel }
  }
  const plain = pieces.findIndex(({ look, text: piece }) => !look.bold && piece.trim() !== '')
  if (plain <= 0) return undefined
  const end = number + lengthOf(pieces.slice(0, plain))
  const isLead = /[。：:；;？！]\s*$/.test(text.slice(0, end)) && readNumber(text.trimStart()) !== null
  return isLead ? { end } : undefined
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
