import type { Span } from '../../../shared/draft/draft'
import { hasSameStyle } from '../../../shared/draft/normalSpans'
import { combineLooks, type Look } from './look'
import { isBlankStyle } from './ownStyles'
import type { Piece } from './story/openParagraph'

type SpanContext = {
  /** What the paragraph's style says of letters; nothing where that is the face of a heading. */
  readonly paragraph: Look
  readonly isOwn: boolean
}

/** Pieces as spans: bold, italic, underlined; blanks of our own files are blanks again. */
export function toSpans(pieces: readonly Piece[], { paragraph, isOwn }: SpanContext): Span[] {
  return pieces.flatMap(({ text, look, style }) => {
    const { bold, italic, underline } = combineLooks(paragraph, isOwn ? {} : style.look, look)
    // A bold face of a run-in lead stands on the run as well: it is the heading's, not the writer's.
    const isBold = bold && !(isOwn && style.look.bold === true)
    const marks = {
      ...(isBold ? { bold: true as const } : {}),
      ...(italic ? { italic: true as const } : {}),
      ...(underline ? { underline: true as const } : {}),
    }
    return isOwn && isBlankStyle(style) ? blanksIn(text, marks) : [{ text, ...marks }]
  })
}

const longestName = 40

/** The text of the blank style: what stands in 【】 is a blank, what was written over one is text. */
function blanksIn(text: string, marks: Omit<Span, 'text'>): Span[] {
  return text.split(/(【[^【】]+】)/).flatMap((part): Span[] => {
    if (part === '') return []
    const name = /^【(.+)】$/s.exec(part)?.[1]
    if (name === undefined || name.length > longestName) return [{ text: part, ...marks }]
    return [{ text: part, ...marks, blank: { name, kind: 'text' } }]
  })
}

/** Neighbours of one look as one span, without control characters; tabs and line breaks stay. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const text = unwanted.test(span.text) ? span.text.replace(everyUnwanted, '') : span.text
    const last = joined.at(-1)
    if (text === '') continue
    if (last && !last.blank && !span.blank && hasSameStyle(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + text }
    else joined.push(text === span.text ? span : { ...span, text })
  }
  return joined
}

const unwanted = /(?![\t\n])[\p{Cc}\p{Cs}]/u
const everyUnwanted = new RegExp(unwanted, 'gu')
