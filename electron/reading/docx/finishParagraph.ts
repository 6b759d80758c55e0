import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import type { NumberCounter } from './countNumbers'
import { leadEndOf } from './leadEnd'
import { isRoomStyle, roleOf } from './ownStyles'
import { joinSpans, toSpans } from './spans'
import { isTextFromTheWeb } from './softLines'
import { pageBreak, type OpenParagraph, type Piece } from './story/openParagraph'
import type { ReadItem } from './story/readItem'
import type { ParagraphLook, Style, Styles } from './styles'

export type ParagraphContext = {
  readonly styles: Styles
  readonly numberOf: NumberCounter
  /** The file is one of the program's own: what its styles say is what the draft had. */
  readonly isOwn: boolean
}

type SourceStyle = NonNullable<SourceParagraph['style']>

/** The lines a paragraph becomes: one, or several where page breaks or the soft line ends of a copied web page part it; then its pictures. */
export function finishParagraph(open: OpenParagraph, context: ParagraphContext): ReadItem[] {
  const style = context.styles.paragraph(open.style)
  const look: ParagraphLook = { ...style.paragraph, ...open.own }
  const number = numberOf(look, style, context)
  const parts = splitAt(open.pieces, pageBreak)
  // A break at the very end belongs to what follows.
  const endsPage = parts.length > 1 && parts.at(-1)?.length === 0
  if (endsPage) parts.pop()
  const startsPage = parts.length > 1 && parts[0]?.length === 0
  if (startsPage) parts.shift()
  const isBroken = look.pageBreakBefore === true || startsPage
  const lines = parts.flatMap((pieces, index) =>
    toLines(pieces, index === 0 ? number : '', {
      style,
      look,
      open,
      context,
      isBroken: index > 0 || isBroken,
    }),
  )
  const pictures = open.pictures.map((picture): ReadItem => ({ ...pictureItem, picture }))
  const isOnlyPictures = pictures.length > 0 && lines.every(({ text }) => text.trim() === '')
  if (isOnlyPictures) dressFirst(pictures, open, isBroken)
  const items = isOnlyPictures ? pictures : [...toItems(lines, open, number.length), ...pictures]
  const last = items.at(-1)
  const { endsSection } = open
  if (last && (endsPage || endsSection))
    items[items.length - 1] = {
      ...last,
      ...(endsPage && { endsPage }),
      ...(endsSection && { endsSection }),
    }
  return items
}

const pictureItem: ReadItem = { paragraph: { text: '' }, changes: [], comments: [] }

/** The first of the pictures that a paragraph consists of takes what was done to the paragraph and said of it. */
function dressFirst(items: ReadItem[], { changes, comments }: OpenParagraph, isBroken: boolean): void {
  const [first] = items
  if (!first) return
  items[0] = {
    ...first,
    ...(isBroken ? { paragraph: { text: '', style: { pageBreakBefore: true } } } : {}),
    changes: changes.map((change) => ({ ...change, start: 0, end: 0 })),
    comments: comments.map((comment) => ({ ...comment, start: 0 })),
  }
}

type LineContext = {
  readonly style: Style
  readonly look: ParagraphLook
  readonly open: OpenParagraph
  readonly context: ParagraphContext
  readonly isBroken: boolean
}

function toLines(pieces: readonly Piece[], number: string, line: LineContext): SourceParagraph[] {
  const whole = toLine(pieces, number, line)
  const isFree = !line.context.isOwn && whole.style?.outlineLevel === undefined && !whole.style?.isTitle
  if (!isFree || !isTextFromTheWeb(whole.text)) return [whole]
  return splitAt(pieces, '\n').map((part, index) =>
    toLine(part, index === 0 ? number : '', index === 0 ? line : { ...line, isBroken: false }),
  )
}

function toLine(
  pieces: readonly Piece[],
  number: string,
  { style, look, open, context, isBroken }: LineContext,
): SourceParagraph {
  const { isOwn } = context
  const outlineLevel = outlineOf(look, style)
  const isHeadingFace = isOwn || outlineLevel !== undefined || isTitleStyle(style)
  const spans = toSpans(pieces, { paragraph: isHeadingFace ? {} : style.look, isOwn })
  const written = joinSpans(number === '' ? spans : [{ text: number }, ...spans])
  const text = written.map((span) => span.text).join('')
  const listLevel = number === '' ? undefined : look.numberingLevel
  const lead = leadEndOf(pieces, { styles: context.styles, number: number.length, listLevel, text })
  const align = alignOf(isOwn ? open.own : look)
  const role = isOwn ? roleOf(style) : undefined
  const level = outlineLevel ?? lead?.outlineLevel
  const said: SourceStyle = {
    ...(align ? { align } : {}),
    ...(level !== undefined && role === undefined ? { outlineLevel: level } : {}),
    ...(isTitleStyle(style) ? { isTitle: true } : {}),
    ...(lead && lead.end < text.length ? { leadEnd: lead.end } : {}),
    ...(role ? { role } : {}),
    ...(isBroken ? { pageBreakBefore: true } : {}),
    ...(open.isContents || isContentsStyle(style) ? { isContents: true } : {}),
    ...(isOwn && text === '' && isRoomStyle(style) ? { isSpacing: true } : {}),
  }
  return {
    text,
    ...(written.length > 0 ? { spans: written } : {}),
    ...(Object.keys(said).length > 0 ? { style: said } : {}),
  }
}

/** Changes and comments are counted from the paragraph's beginning: each goes to the line it falls into. */
function toItems(lines: readonly SourceParagraph[], open: OpenParagraph, numberLength: number): ReadItem[] {
  let from = 0
  return lines.map((paragraph, index) => {
    const shift = index === 0 ? numberLength : 0
    const start = from
    const end = index === lines.length - 1 ? Infinity : start + paragraph.text.length - shift + 1
    from = end
    const isHere = (place: { readonly start: number }) => place.start >= start && place.start < end
    const move = <Place extends { readonly start: number }>(place: Place) => ({
      ...place,
      start: place.start - start + shift,
    })
    return {
      paragraph,
      changes: open.changes
        .filter(isHere)
        .map((change) => ({ ...move(change), end: change.end - start + shift })),
      comments: open.comments.filter(isHere).map(move),
    }
  })
}

function splitAt(pieces: readonly Piece[], mark: string): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split(mark).entries()) {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...piece, text })
    }
  }
  return parts
}

function numberOf(
  { numbering, numberingLevel }: ParagraphLook,
  style: Style,
  { numberOf: count }: ParagraphContext,
): string {
  return numbering === undefined || numbering === '0' ? '' : count(numbering, numberingLevel, style.id)
}

function outlineOf({ outline }: ParagraphLook, { name }: Style): number | undefined {
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : undefined
  const level = /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

function isTitleStyle({ name }: Style): boolean {
  return /^(?:title|subtitle|大标题|副标题|文章标题|文档标题|公文标题|正标题)$/.test(name)
}

function isContentsStyle({ name }: Style): boolean {
  return /^(?:toc|目录|contents) ?(?:\d|heading|标题)$/.test(name)
}

function alignOf({ align }: ParagraphLook): 'center' | 'right' | undefined {
  if (align === 'center') return 'center'
  return align === 'right' || align === 'end' ? 'right' : undefined
}
