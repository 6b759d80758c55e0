import { goesOnWithAttachment, startsAttachments } from '../draft/attachmentNames'
import { bareText, endsSentence } from './bareText'
import { isFullDate, isUnitLine } from './findSignoff'
import { readNumber } from './headingNumber'
import type { SourceParagraph } from './sourceParagraph'
import { isSalutation } from './titleLine'

/** A heading by its style, or only where its run-in words end. */
export type DeclaredHeading = {
  /** Outline level, 1 the highest; absent where only the lead is set off. */
  readonly outlineLevel?: number
  /** Where the lead ends, in UTF-16 units of the line without blanks around. */
  readonly leadEnd?: number
}

/** What a source with styles says of its lines beyond their text. Lines are 1-based. */
export type SourceHints = {
  readonly headings: ReadonlyMap<number, DeclaredHeading>
  /** Lines that are a text's title. */
  readonly titles: ReadonlySet<number>
  /** Lines of a table of contents. */
  readonly contents: ReadonlySet<number>
  /** Lines that are text, whatever number they begin with: further names of an attachments note. */
  readonly texts: ReadonlySet<number>
  /** The source is one text, whatever its lines look like. */
  readonly isOneText: boolean
}

export const noHints: SourceHints = {
  headings: new Map(),
  titles: new Set(),
  contents: new Set(),
  texts: new Set(),
  isOneText: false,
}

/** The texts of paragraphs by which articles and headings are found: a table or picture is a sentence, whatever stands in it. */
export function textsToRead(paragraphs: readonly SourceParagraph[]): string[] {
  return paragraphs.map(({ text, table, image }) => (table ? '〔表格〕。' : image ? '〔图片〕。' : text))
}

/** What the styles of paragraphs say. Where no style names a title, centred lines at the very beginning are one. */
export function hintsOf(paragraphs: readonly SourceParagraph[], isOneText: boolean): SourceHints {
  const titles = titleLines(paragraphs, isOneText)
  const headings = new Map<number, DeclaredHeading>()
  const contents = new Set<number>()
  for (const [index, { text, style }] of paragraphs.entries()) {
    const line = index + 1
    if (style?.isContents) contents.add(line)
    else if (style && !titles.has(line)) {
      const declared = declaredHeading(text, style)
      if (declared) headings.set(line, declared)
    }
  }
  return { headings, titles, contents, texts: attachmentLines(paragraphs), isOneText }
}

function attachmentLines(paragraphs: readonly SourceParagraph[]): ReadonlySet<number> {
  const lines = new Set<number>()
  let names = 0
  for (const [index, { text }] of paragraphs.entries()) {
    const line = bareText(text)
    if (startsAttachments(line)) names = 1
    else if (names > 0 && line !== '') names = goesOnWithAttachment(line, names + 1) ? names + 1 : 0
    if (names > 1 && line !== '') lines.add(index + 1)
  }
  return lines
}

function declaredHeading(
  text: string,
  { outlineLevel, leadEnd }: NonNullable<SourceParagraph['style']>,
): DeclaredHeading | null {
  const bare = bareText(text)
  if (bare === '' || (outlineLevel === undefined && leadEnd === undefined)) return null
  const end = leadEnd === undefined ? undefined : leadEnd - text.indexOf(bare)
  return {
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(end !== undefined && end > 0 && end < bare.length ? { leadEnd: end } : {}),
  }
}

const longestTitle = 60
const mostTitleLines = 3

function titleLines(paragraphs: readonly SourceParagraph[], isOneText: boolean): ReadonlySet<number> {
  const styled = paragraphs.flatMap(({ text, style }, index) =>
    style?.isTitle && text.trim() !== '' ? [index + 1] : [],
  )
  if (styled.length > 0 || isOneText) return new Set(styled)
  const filled = paragraphs.flatMap(({ text, table, image }, index) =>
    text.trim() === '' && !table && !image ? [] : [index],
  )
  const first = paragraphs[filled[0] ?? -1]
  if (first && isTitleByOutline(first, paragraphs)) return new Set([(filled[0] ?? 0) + 1])
  const centred = filled.slice(0, mostTitleLines)
  const end = centred.findIndex((index) => !isCentredTitle(paragraphs[index] ?? { text: '' }))
  const titles = end < 0 ? centred : centred.slice(0, end)
  // A unit under the title signs; above it, it is the title's first line.
  while (titles.length > 0 && isUnitLine(bareText(paragraphs[titles.at(-1) ?? 0]?.text ?? ''))) titles.pop()
  return new Set(titles.map((index) => index + 1))
}

function isCentredTitle({ text, style, table }: SourceParagraph): boolean {
  const bare = bareText(text)
  const isPlain = !table && style?.outlineLevel === undefined && style?.align === 'center'
  if (!isPlain || bare.length > longestTitle || endsSentence(bare)) return false
  return readNumber(bare) === null && !isFullDate(bare) && !isSalutation(bare)
}

/** A title set in the style of the highest heading: the first line, and no other is as high. */
function isTitleByOutline({ text, style }: SourceParagraph, paragraphs: readonly SourceParagraph[]): boolean {
  const level = style?.outlineLevel
  if (level === undefined || readNumber(bareText(text)) !== null) return false
  const asHigh = paragraphs.filter(
    (other) =>
      other.style?.outlineLevel !== undefined && other.style.outlineLevel <= level && other.text !== '',
  )
  const isAlone = asHigh.length === 1
  return (
    isAlone &&
    (style?.align === 'center' || paragraphs.some((other) => (other.style?.outlineLevel ?? 0) > level))
  )
}
