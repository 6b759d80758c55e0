import type { Article } from './article'
import { siteLineReason } from './findBoilerplate'
import { readPieces } from './findHeadings'
import { findSignoff, isFullDate, splitUnitAndDate, type Signoff } from './findSignoff'
import type { NumberForm } from './headingNumber'
import { withoutOrnaments } from './bareText'
import { noHints, type SourceHints } from './sourceHints'
import { sourceTexts } from './sourceTexts'
import { isSalutation } from './titleLine'

/** A part of an article in reading order, numbers taken off the headings; `line` is 1-based in the source. */
export type ArticlePart = { readonly line: number } & (
  | {
      readonly type: 'heading'
      readonly level: number
      readonly form: NumberForm
      readonly number: string
      /** The whole piece behind the number. */
      readonly text: string
      /** With its closing mark where it runs on. */
      readonly lead: string
      readonly tail: string
    }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'recipient'; readonly text: string }
  | { readonly type: 'signature'; readonly units: readonly string[]; readonly date: string }
)

/** Reads one article of a source as parts: for opening it as a draft, or showing it by section. */
export function readArticle(
  lines: readonly string[],
  article: Article,
  hints: SourceHints = noHints,
): { readonly title: string; readonly parts: ArticlePart[] } {
  const texts = ownTexts(lines, article, hints)
  const body = withoutTitle(texts, article, hints)
  const signoff = article.signoff && findSignoff(body, article.startLine)
  const signed = signoff && toSignature(signoff)
  const parts: ArticlePart[] = []
  for (const piece of readPieces(body, article.startLine, hints)) {
    if (signoff && signed && piece.line >= signoff.line && piece.line <= signoff.endLine) {
      if (piece.line === signoff.line && parts.at(-1)?.type !== 'signature') parts.push(signed)
      continue
    }
    const { heading, number } = piece
    if (heading && number) {
      const isRunIn = heading.tail !== ''
      const lead = isRunIn ? heading.lead : heading.lead.replace(/[。：:；;]$/, '')
      parts.push({
        type: 'heading',
        line: piece.line,
        level: heading.level,
        form: number.form,
        number: number.written,
        text: number.rest,
        lead,
        tail: heading.tail,
      })
    } else if (parts.length === 0 && isSalutation(piece.text))
      parts.push({ type: 'recipient', line: piece.line, text: piece.text })
    else parts.push({ type: 'text', line: piece.line, text: piece.text })
  }
  return { title: article.title ?? '', parts }
}

function ownTexts(lines: readonly string[], { startLine, endLine }: Article, hints: SourceHints): string[] {
  return sourceTexts(lines)
    .slice(startLine - 1, endLine)
    .map((text, index) => {
      const isCut =
        hints.contents.has(startLine + index) || (!hints.isOneText && siteLineReason(text) !== null)
      return isCut ? '' : text
    })
}

/** Takes off the lines that are the title, and a line before them that only counts the texts of a collection. */
function withoutTitle(
  texts: readonly string[],
  { title, startLine }: Article,
  { titles }: SourceHints,
): string[] {
  const rest = [...texts]
  if (title === null) return rest
  const styled = texts.flatMap((text, index) => (text !== '' && titles.has(startLine + index) ? [index] : []))
  if (styled.length > 0 && styled.map((index) => texts[index]).join('') === title)
    return texts.map((text, index) => (styled.includes(index) ? '' : text))
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index])).slice(0, 3)
  for (const from of filled.slice(0, 2)) {
    const at = filled.indexOf(from)
    const first = withoutOrnaments(texts[from] ?? '')
    const second = texts[filled[at + 1] ?? -1] ?? ''
    const isGlued = first !== title && first.startsWith(title)
    const isTwo = first + second === title && second !== ''
    const isCounted = at === 0 && first !== title && first.endsWith(title)
    if (first !== title && !isGlued && !isTwo && !isCounted) continue
    for (const index of filled.slice(0, at + (isTwo ? 2 : 1))) rest[index] = ''
    if (isGlued) rest[from] = first.slice(title.length).trimStart()
    return rest
  }
  return rest
}

function toSignature(signoff: Signoff): ArticlePart {
  const lines = signoff.text.split('\n')
  const [only = ''] = lines
  const both = lines.length === 1 ? splitUnitAndDate(only) : null
  const { line } = signoff
  if (both) return { type: 'signature', line, units: [both.unit], date: both.date }
  const date = lines.find(isFullDate) ?? ''
  return { type: 'signature', line, units: lines.filter((line) => line !== date), date }
}
