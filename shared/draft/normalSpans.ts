import type { Blank, Span } from './draft'

/**
 * Spans in normal form: none empty, neighbours of different style, no control character but `\n`, no half of a
 * surrogate pair; a blank's text is 【name】 and blanks are never joined. The same array where nothing was to do.
 */
export function normalSpans(spans: readonly Span[]): Span[] {
  const joined = joinEqual(joinEqual(spans).map(cleanSpan).filter(hasText))
  const unchanged = joined.length === spans.length && joined.every((span, index) => span === spans[index])
  return unchanged ? (spans as Span[]) : joined
}

/** Line breaks as `\n`, tabs as blanks, without other control characters and without halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
}

/** As `cleanText`, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n/g, ' ')
}

/** How a blank shows in the text. */
function blankText(blank: Pick<Blank, 'name'>): string {
  return `【${blank.name}】`
}

/** Whether two spans look alike and come from the same source, so that they are one. */
export function hasSameStyle(one: Span, other: Span): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.source?.material === other.source?.material &&
    one.source?.article === other.source?.article &&
    one.source?.title === other.source?.title
  )
}

function joinEqual(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && !last.blank && !span.blank && hasSameStyle(last, span)) {
      joined[joined.length - 1] = { ...last, text: last.text + span.text }
    } else {
      joined.push(span)
    }
  }
  return joined
}

function cleanSpan(span: Span): Span {
  if (!span.blank) {
    const text = cleanText(span.text)
    return text === span.text ? span : { ...span, text }
  }
  const name = cleanLine(span.blank.name)
  const text = name === '' ? '' : blankText({ name })
  if (text === span.text && name === span.blank.name) return span
  return { ...span, text, blank: { ...span.blank, name } }
}

function hasText(span: Span): boolean {
  return span.text !== ''
}
