import {
  goesOnWithAttachment,
  startsAttachments,
  toAttachmentName,
} from '../../../shared/draft/attachmentNames'
import type { Block, HeadingLevel, Span } from '../../../shared/draft/draft'
import { levelOfForm } from '../../../shared/draft/fromSource'
import { imageText } from '../../../shared/draft/imageText'
import { newId } from '../../../shared/draft/newId'
import { altOf, newImage, type StoredImage } from '../../../shared/image/newImage'
import { readPieces, type ReadPiece } from '../../../shared/material/findHeadings'
import type { SourceParagraph, SourcePicture } from '../../../shared/material/sourceParagraph'
import { readTypedNumber, type TypedNumber } from '../../../shared/numbering/typedNumber'
import { sliceSpans } from '../spanText'

const leading = /^[\s\u3000]+/
/** As long a line may be and still be a heading's words. */
const longestHeading = 46
const trailing = /[\s\u3000]+$/

/** Where the pictures of a paste were stored; null for one that could not be. */
export type KeptImages = ReadonlyMap<SourcePicture, StoredImage | null>

/** A paragraph without blanks around. */
type Line = {
  readonly text: string
  readonly spans: readonly Span[]
  readonly style: NonNullable<SourceParagraph['style']>
  /** A table or a picture in place of text. */
  readonly atom?: Block
}

/**
 * Pasted paragraphs as blocks: numbers become levels, blanks at the start and empty lines go. What is a heading is read
 * as when a file is opened; each keeps the level its number stands for.
 */
export function blocksOfPaste(
  paragraphs: readonly SourceParagraph[],
  images: KeptImages = new Map(),
): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = () => {
    blocks.push(...blocksOfLines(open))
    open = []
  }
  const lines = paragraphs.flatMap((paragraph) => toLine(paragraph, images))
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    if (line.style.pageBreakBefore && blocks.length + open.length > 0) {
      close()
      blocks.push({ id: newId(), type: 'pageBreak' })
    }
    const names = attachmentsAt(lines, index)
    if (line.atom) {
      close()
      blocks.push(line.atom)
    } else if (names.length > 0) {
      close()
      blocks.push({ id: newId(), type: 'attachments', names })
      index += names.length - 1
    } else if (line.style.leadEnd !== undefined && readTypedNumber(line.text)) {
      close()
      blocks.push(...runInHeading(line, line.style.leadEnd))
    } else if (line.style.outlineLevel !== undefined) {
      close()
      blocks.push(declaredHeading(line, line.style.outlineLevel))
    } else open.push(line)
  }
  close()
  return blocks
}

function toLine({ text, spans, style = {}, table, image }: SourceParagraph, images: KeptImages): Line[] {
  const stored = image && images.get(image)
  if (table) return [{ text: '', spans: [], style, atom: { id: newId(), ...table } }]
  if (stored) return [{ text: '', spans: [], style, atom: newImage(stored, image.alt, newId()) }]
  if (image) return [placeOfImage(image.alt, style)]
  const start = leading.exec(text)?.[0].length ?? 0
  const end = text.length - (trailing.exec(text)?.[0].length ?? 0)
  if (end <= start) return []
  const { leadEnd, ...rest } = style
  const lead = leadEnd === undefined || leadEnd >= end ? {} : { leadEnd: leadEnd - start }
  return [
    {
      text: text.slice(start, end),
      spans: sliceSpans(spans ?? [{ text }], start, end),
      style: { ...rest, ...lead },
    },
  ]
}

/** What says where a picture was that could not be stored. */
function placeOfImage(alt: string, style: Line['style']): Line {
  const text = imageText(altOf(alt))
  return { text, spans: [{ text }], style: { ...style, align: 'center' } }
}

/** The names of the note that starts on this line, one a line. */
function attachmentsAt(lines: readonly Line[], index: number): string[] {
  const first = lines[index]
  if (!first || !startsAttachments(first.text)) return []
  const names = [first.text]
  for (const { text, atom } of lines.slice(index + 1)) {
    if (atom || !goesOnWithAttachment(text, names.length + 1)) break
    names.push(text)
  }
  return names.map((name, index) => toAttachmentName(name, index + 1))
}

function blocksOfLines(lines: readonly Line[]): Block[] {
  const pieces = readPieces(
    lines.map((line) => line.text),
    0,
  )
  let before = -1
  let end = 0
  const isNext = followNumbers()
  return pieces.flatMap((piece) => {
    const line = lines[piece.line]
    if (!line) return []
    if (piece.line !== before) end = 0
    before = piece.line
    const start = line.text.indexOf(piece.text, end)
    end = start + piece.text.length
    const block = blockOfPiece(piece, sliceSpans(line.spans, start, end), line.style.align)
    const number = readTypedNumber(piece.text)
    if (number === null || !isNext(number, readsLikeHeading(block, piece.text.slice(number.length))))
      return [block]
    return [block.type === 'heading' ? block : numberedHeading(piece.text, number)]
  })
}

/** A heading already, or a short line without a closing mark: what is left of a heading taken out of its text. */
function readsLikeHeading(block: Block, words: string): boolean {
  return (
    block.type === 'heading' ||
    (words !== '' && words.length <= longestHeading && !/[。！？!?；;]/.test(words))
  )
}

/** Tells of each number whether it goes on from those of its level before it; behind one that stays text none does. */
function followNumbers() {
  const last: (number | 'text')[] = []
  return ({ level, value }: TypedNumber, isHeading: boolean): boolean => {
    const before = last[level - 1]
    const goesOn = isHeading && (before === undefined || before === value - 1)
    last.length = Math.min(last.length, level)
    last[level - 1] = goesOn ? value : 'text'
    return goesOn
  }
}

function numberedHeading(text: string, number: TypedNumber): Block {
  return { id: newId(), type: 'heading', level: number.level, lead: plain(text.slice(number.length)) }
}

function blockOfPiece(
  { text, heading, number }: ReadPiece,
  spans: Span[],
  align: Line['style']['align'],
): Block {
  const level = number && number.written !== '' ? levelOfForm[number.form] : undefined
  if (!heading || level === undefined)
    return { id: newId(), type: 'paragraph', spans, ...(align && { align }) }
  const { lead, tail } = heading
  return {
    id: newId(),
    type: 'heading',
    level,
    lead: plain(tail === '' ? lead.replace(/[。：:；;]$/, '') : lead),
    ...(tail !== '' && { tail: sliceSpans(spans, text.length - tail.length) }),
  }
}

/** A heading by its style; a number at its start says the level. */
function declaredHeading({ text }: Line, outlineLevel: number): Block {
  const number = readTypedNumber(text)
  if (number !== null && number.length < text.length) return numberedHeading(text, number)
  return { id: newId(), type: 'heading', level: levelOf(outlineLevel), lead: plain(text) }
}

/** A run-in heading that the source sets off by its face. */
function runInHeading({ text, spans }: Line, leadEnd: number): Block[] {
  const number = readTypedNumber(text)
  if (!number || number.length >= leadEnd) return []
  const lead = plain(text.slice(number.length, leadEnd))
  return [{ id: newId(), type: 'heading', level: number.level, lead, tail: sliceSpans(spans, leadEnd) }]
}

/** A heading has its face from its level: bold from the source goes. */
function plain(text: string): Span[] {
  return [{ text }]
}

function levelOf(outlineLevel: number): HeadingLevel {
  return outlineLevel <= 1 ? 1 : outlineLevel === 2 ? 2 : outlineLevel === 3 ? 3 : 4
}
