import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import type { SourceReview } from '../../../shared/material/sourceReview'
import type { StyledLines } from '../../../shared/material/styledLines'
import { imageText } from '../../../shared/draft/imageText'
import { fail, ok, type Result } from '../../../shared/result'
import { countNumbers } from './countNumbers'
import { readDocumentNotes } from './documentNotes'
import { finishParagraph } from './finishParagraph'
import { finishTable } from './finishTable'
import { withLandscapeTables } from './landscapeTables'
import { readNoteTexts } from './noteTexts'
import { readNumbering } from './numbering'
import { isOwnFile } from './ownStyles'
import { readPicture } from './pictures'
import { findMainPart, partOfKind, readRelations, type Relation } from './relations'
import { toReview } from './review'
import type { LeftOut } from '../../../shared/material/sourceReview'
import type { ReadItem } from './story/readItem'
import { readStory } from './story/readStory'
import { readStyles } from './styles'
import { sayWhatElse, sayWhatZip } from './whatElse'
import { openWordPackage, TooMuchInside, type WordPackage } from './wordPackage'
import { TooDeep } from './xmlEvents'

/** A Word file as read: one paragraph, table or picture a line, all tracked changes accepted. */
export type WordSource = {
  readonly review: SourceReview
  /** What the file has and the lines have not. */
  readonly leftOut: readonly LeftOut[]
} & StyledLines

/**
 * Reads a .docx (.docm, .dotx) of Word, WPS or LibreOffice. Fails with `file.password`, `file.oldWord`, `file.isRtf`, `file.damaged`,
 * `file.notWord`, `file.inflated`, `file.empty`. Nothing is run, nothing is fetched.
 */
export function readDocx(bytes: Uint8Array, file: string): Result<WordSource> {
  const word = openWordPackage(bytes)
  if (word === null) return sayWhatElse(bytes, file)
  try {
    return readPackage(word, file)
  } catch (error) {
    if (error instanceof TooMuchInside || error instanceof TooDeep) return fail('file.inflated', { file })
    throw error
  }
}

const bodyTag = /<(?:\w+:)?body[\s>]/

function readPackage(word: WordPackage, file: string): Result<WordSource> {
  const main = findMainPart(word)
  if (main === null) return sayWhatZip(word, file)
  const xml = word.text(main)
  if (xml === undefined || !bodyTag.test(xml)) return fail('file.damaged', { file })
  const relations = readRelations(word, main)
  const source = readParts(word, xml, relations)
  const isEmpty = source.paragraphs.every(({ text, table, image }) => text.trim() === '' && !table && !image)
  return isEmpty && !source.isOwnFile ? fail('file.empty', { file }) : ok(source)
}

function readParts(word: WordPackage, xml: string, relations: ReadonlyMap<string, Relation>): WordSource {
  const partText = (kind: string) => {
    const name = partOfKind(relations, kind)
    return name === undefined ? undefined : word.text(name)
  }
  const styles = readStyles(partText('styles'))
  const isOwn = isOwnFile(styles)
  const context = { styles, isOwn, numberOf: countNumbers(readNumbering(partText('numbering'))) }
  const notes = {
    footnote: readNoteTexts(partText('footnotes'), 'w:footnote'),
    endnote: readNoteTexts(partText('endnotes'), 'w:endnote'),
  }
  const leftOut = new Set<LeftOut>()
  if (word.names.some((name) => /vbaproject\.bin$/i.test(name))) leftOut.add('macros')
  let textWidth = 9000
  let isLastLandscape = false
  const items = readStory(xml, {
    finishParagraph: (paragraph) => finishParagraph(paragraph, context),
    finishTable: (table) => finishTable(table, isOwn),
    noteText: (kind, id) => {
      const text = notes[kind].get(id)?.text.replaceAll('\n', ' ') ?? ''
      return text === '' ? '' : `〔注：${text}〕`
    },
    characterStyle: styles.character,
    leaveOut: (what) => leftOut.add(what),
    tellTextWidth: (twips) => {
      textWidth = twips
    },
    tellLastSection: (isLandscape) => {
      isLastLandscape = isLandscape
    },
  })
  const leaveOut = (what: LeftOut) => leftOut.add(what)
  const shown = withPictures(items, (picture) =>
    readPicture(picture, { word, relations, textWidth, leaveOut }),
  )
  const lines = withPageBreaks(withLandscapeTables(shown, { isLastLandscape, isOwn }))
  return {
    paragraphs: lines.map(({ paragraph }) => paragraph),
    review: toReview(lines, partText('comments'), partText('commentsExtended')),
    leftOut: [...leftOut],
    isOwnFile: isOwn,
    notes: isOwn ? readDocumentNotes(word) : null,
  }
}

type Fetch = (picture: NonNullable<ReadItem['picture']>) => SourceParagraph['image'] | null

/** A picture that cannot be shown leaves its words, so that its place is not lost. */
function withPictures(items: readonly ReadItem[], fetch: Fetch): ReadItem[] {
  return items.map(({ picture, ...item }) => {
    if (!picture) return item
    const { paragraph } = item
    const image = fetch(picture)
    if (image) return { ...item, paragraph: { ...paragraph, image } }
    const text = imageText(picture.alt)
    const style = { ...paragraph.style, align: 'center' } as const
    return { ...item, paragraph: { ...paragraph, text, spans: [{ text }], style } }
  })
}

function withPageBreaks(items: readonly ReadItem[]): ReadItem[] {
  return items.map((item, index) => {
    const before = items[index - 1]
    if (!before?.endsPage && !before?.endsSection?.endsPage) return item
    const { paragraph } = item
    return { ...item, paragraph: { ...paragraph, style: { ...paragraph.style, pageBreakBefore: true } } }
  })
}
