import type { Block, HeadingLevel, Span } from '../../../shared/draft/draft'
import { newId } from '../../../shared/draft/newId'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { readTypedNumber } from '../../../shared/numbering/typedNumber'
import { sliceSpans } from '../spanText'

const leading = /^[\s\u3000]+/
const trailing = /[\s\u3000]+$/
/** A numbered line up to this length, that is one sentence at most, is a heading. */
const longestHeading = 40

/** Pasted paragraphs as blocks: numbers become levels, blanks at the start and empty lines go. */
export function blocksOfPaste(paragraphs: readonly SourceParagraph[]): Block[] {
  return paragraphs.flatMap((paragraph) => {
    const start = leading.exec(paragraph.text)?.[0].length ?? 0
    const end = paragraph.text.length - (trailing.exec(paragraph.text)?.[0].length ?? 0)
    const text = paragraph.text.slice(start, end)
    if (end <= start) return []
    const spans = sliceSpans(paragraph.spans ?? [{ text: paragraph.text }], start, end)
    return [
      headingOf(text, spans, paragraph.style?.outlineLevel) ?? paragraphOf(spans, paragraph.style?.align),
    ]
  })
}

function headingOf(text: string, spans: Span[], outlineLevel: number | undefined): Block | null {
  const number = readTypedNumber(text)
  if (
    number &&
    number.length < text.length &&
    (outlineLevel !== undefined || looksLikeHeading(text, number.level))
  )
    return {
      id: newId(),
      type: 'heading',
      level: number.level,
      lead: plain(sliceSpans(spans, number.length)),
    }
  if (outlineLevel === undefined) return null
  return { id: newId(), type: 'heading', level: levelOf(outlineLevel), lead: plain(spans) }
}

/** `1.` and `（1）` before a whole sentence number a list, not a heading. */
function looksLikeHeading(text: string, level: HeadingLevel): boolean {
  if (text.length > longestHeading) return false
  const mark = text.search(/[。；！？]/)
  return mark === -1 || (mark === text.length - 1 && level <= 2)
}

function paragraphOf(spans: Span[], align: 'center' | 'right' | undefined): Block {
  return { id: newId(), type: 'paragraph', spans, ...(align && { align }) }
}

/** A heading has its face from its level: bold from the source goes. */
function plain(spans: readonly Span[]): Span[] {
  const text = spans
    .map((span) => span.text)
    .join('')
    .replace(leading, '')
  return text === '' ? [] : [{ text }]
}

function levelOf(outlineLevel: number): HeadingLevel {
  return outlineLevel <= 1 ? 1 : outlineLevel === 2 ? 2 : outlineLevel === 3 ? 3 : 4
}
