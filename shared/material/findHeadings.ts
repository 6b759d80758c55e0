import { levelsByStyle, readDeclared, readSetOff } from './declaredHeadings'
import { readLead, type Lead } from './headingLead'
import { formRank, type HeadingNumber } from './headingNumber'
import { levelsOf } from './headingLevels'
import { piecesOf, type Piece } from './linePieces'
import { noHints, type DeclaredHeading, type SourceHints } from './sourceHints'
import { withUnnumbered } from './unnumberedHeadings'

/** A piece of an article in reading order; `heading` says how it is one. */
export type ReadPiece = {
  readonly line: number
  readonly text: string
  readonly number: HeadingNumber | null
  readonly heading: FoundHeading | null
}

type FoundHeading = {
  readonly level: number
  /** As written; null for a heading without a number. */
  readonly number: string | null
  /** With its closing mark. */
  readonly lead: string
  /** Empty unless it runs on. */
  readonly tail: string
}

type Judged = {
  readonly piece: Piece
  readonly lead: Lead | null
  /** What its style says of it. */
  readonly declared: DeclaredHeading | null
  group: Group | null
}
/** Numbers of one form in a row: items of a list are told from headings together. */
type Group = { hasListSentence: boolean; hasSemicolon: boolean; hasBody: boolean }

/**
 * Takes an article's texts apart: each line in pieces, each piece a heading or not. `firstLine` is the 1-based line of
 * `texts[0]`. Where styles name headings they are those, and numbered ones among the rest.
 */
export function readPieces(
  texts: readonly string[],
  firstLine: number,
  { headings: declared, texts: plain }: Pick<SourceHints, 'headings' | 'texts'> = noHints,
): ReadPiece[] {
  const isStyled = hasOutline(declared, firstLine, texts.length)
  const pieces = texts.flatMap((text, index) => {
    const line = firstLine + index
    return (declared.get(line)?.outlineLevel !== undefined || plain.has(line)) && text !== ''
      ? [{ line, text, number: null }]
      : piecesOf(text, line)
  })
  const judged = (isStyled ? pieces : withUnnumbered(pieces)).map((piece) =>
    judge(piece, declared.get(piece.line) ?? null),
  )
  formGroups(judged)
  const headings = judged.map(
    (each, index) => each.declared?.outlineLevel !== undefined || isHeading(each, judged[index + 1]),
  )
  const found = judged.flatMap(({ piece, lead, declared: style }, index) =>
    headings[index] && piece.number && lead
      ? [
          {
            number: piece.number,
            form: piece.number.form,
            runIn: lead.tail !== '',
            index,
            outlineLevel: style?.outlineLevel,
          },
        ]
      : [],
  )
  const levels = isStyled ? levelsByStyle(found) : levelsOf(found)
  return judged.map(({ piece, lead }, index) => {
    const level = levels.get(index)
    if (level === undefined || lead === null || piece.number === null) return { ...piece, heading: null }
    const written = piece.number.written === '' ? null : piece.number.written
    return { ...piece, heading: { level, number: written, lead: lead.lead, tail: lead.tail } }
  })
}

function hasOutline(declared: SourceHints['headings'], firstLine: number, count: number): boolean {
  for (const [line, { outlineLevel }] of declared)
    if (outlineLevel !== undefined && line >= firstLine && line < firstLine + count) return true
  return false
}

function judge(piece: Piece, declared: DeclaredHeading | null): Judged {
  if (declared?.outlineLevel !== undefined) {
    const { number, lead } = readDeclared(piece.text, declared)
    // A whole paragraph in the style of a heading is none.
    const isWhole = lead.kind === 'item'
    return {
      piece: { ...piece, number: isWhole ? null : number },
      lead: isWhole ? null : lead,
      declared,
      group: null,
    }
  }
  const setOff =
    piece.number && declared?.leadEnd !== undefined
      ? readSetOff(piece.text, piece.number, declared.leadEnd)
      : null
  return { piece, lead: setOff ?? (piece.number && readLead(piece.number)), declared: null, group: null }
}

function formGroups(judged: readonly Judged[]): void {
  const open = new Map<HeadingNumber['form'], Group>()
  judged.forEach((each, index) => {
    const { number } = each.piece
    if (number === null || each.lead === null) return
    for (const form of open.keys()) if (formRank[form] > formRank[number.form]) open.delete(form)
    const known = number.value === 1 ? undefined : open.get(number.form)
    const group = known ?? { hasListSentence: false, hasSemicolon: false, hasBody: false }
    open.set(number.form, group)
    each.group = group
    const body = hasBody(each, judged[index + 1])
    if (body) group.hasBody = true
    if (each.lead.kind === 'sentence' && !body) group.hasListSentence = true
    if (/[；;]$/.test(each.lead.lead)) group.hasSemicolon = true
  })
}

/** Something stands under the heading: text, or numbers of a lower form. */
function hasBody({ piece, lead }: Judged, next: Judged | undefined): boolean {
  if (lead?.kind === 'runIn') return true
  if (next === undefined || piece.number === null) return false
  return next.piece.number === null || formRank[next.piece.number.form] > formRank[piece.number.form]
}

function isHeading(each: Judged, next: Judged | undefined): boolean {
  const { piece, lead, group } = each
  if (piece.number === null || lead === null || lead.kind === 'item' || group === null) return false
  const { form } = piece.number
  if (form === 'spoken') {
    const isShort = lead.kind !== 'runIn' && lead.lead.length <= 25
    return isShort && !group.hasListSentence && next?.piece.number === null
  }
  if (form === 'unnumbered') return true
  if (form === 'han' || form === 'part') return lead.kind !== 'sentence' || hasBody(each, next)
  if (group.hasSemicolon && lead.kind !== 'runIn') return false
  if (lead.kind === 'plain') return form === 'hanBracket' || group.hasBody
  if (lead.kind === 'sentence') return hasBody(each, next) && !group.hasListSentence
  return true
}
