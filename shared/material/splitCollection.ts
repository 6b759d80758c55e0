import { slotName } from '../template/slotName'
import { slotsOf } from '../template/slotsOf'
import type { Template } from '../template/template'
import type { Article, Collection, SourceHeading } from './article'
import { findStarts, type ArticleStart, type Starts } from './articleStarts'
import { findBoilerplate, opensTail, siteLineReason } from './findBoilerplate'
import { readPieces, type ReadPiece } from './findHeadings'
import { findSignoff } from './findSignoff'
import { kindOf } from './kindOf'
import { noHints, type SourceHints } from './sourceHints'
import { sourceTexts } from './sourceTexts'
import { isTitleOfOneText } from './titleLine'

/**
 * Takes a source apart into its articles and the site's lines. Every line with text is in exactly one article or in the
 * boilerplate; never throws; linear in the length of the source.
 */
export function splitCollection(
  lines: readonly string[],
  templates: readonly Template[],
  hints: SourceHints = noHints,
): Collection {
  const texts = sourceTexts(lines)
  const reasons = hints.isOneText ? texts.map(() => null) : siteReasons(texts)
  for (const line of hints.contents) if (texts[line - 1] !== '') reasons[line - 1] = 'contents'
  const { starts, contents } = hints.isOneText
    ? onlyStart(texts, hints)
    : findStarts(
        texts,
        reasons.map((why) => why !== null),
        hints.titles,
      )
  for (const line of contents) reasons[line] = 'contents'
  const all = withOpening(starts, texts, reasons)
  const articles = all.map((start, position) => {
    const end = lastTextBefore(all[position + 1]?.index ?? texts.length, start.index, texts, reasons)
    return toArticle(position + 1, start, end, { texts, reasons, templates, hints })
  })
  return { articles, boilerplate: findBoilerplate(texts, reasons) }
}

function siteReasons(texts: readonly string[]): (string | null)[] {
  const reasons = texts.map(siteLineReason)
  markTail(texts, reasons)
  return reasons
}

/** One text from the first line with words to the last, under the title its styles name. */
function onlyStart(texts: readonly string[], { titles }: SourceHints): Starts {
  const index = texts.findIndex((text) => text !== '')
  if (index < 0) return { starts: [], contents: [] }
  const titleLines = [...titles].map((line) => line - 1)
  const title = titleLines.length === 0 ? null : titleLines.map((line) => texts[line]).join('')
  return { starts: [{ index, title, titleLines, marker: false }], contents: [] }
}

const longestSiteText = 80
const linesOfTail = 80

/** From “相关文章” or “下一篇” to the end only the site speaks, unless a long paragraph follows. */
function markTail(texts: readonly string[], reasons: (string | null)[]): void {
  const from = Math.max(0, texts.length - linesOfTail)
  let start = -1
  for (let index = texts.length - 1; index >= from; index -= 1) {
    const text = texts[index] ?? ''
    if (text.length > longestSiteText && reasons[index] === null) break
    if (opensTail(text)) start = index
  }
  if (start < 1) return
  for (let index = start; index < texts.length; index += 1) {
    if (texts[index] !== '') reasons[index] ??= 'navigation'
  }
}

const fewestOpeningCharacters = 1200

/** What stands before the first title is the site's, unless it is a text itself. */
function withOpening(
  starts: readonly ArticleStart[],
  texts: readonly string[],
  reasons: (string | null)[],
): readonly ArticleStart[] {
  const first = starts[0]?.index ?? texts.length
  const opening = texts.flatMap((text, index) =>
    index < first && text !== '' && reasons[index] === null ? [index] : [],
  )
  const [from] = opening
  if (from === undefined) return starts
  const characters = opening.reduce((sum, index) => sum + (texts[index]?.length ?? 0), 0)
  const isText =
    starts.length === 0 ||
    characters > fewestOpeningCharacters ||
    readPieces(texts.slice(from, first), from).filter((piece) => piece.heading !== null).length >= 2
  if (isText) return [starts.length === 0 ? onlyText(opening, texts) : untitled(from), ...starts]
  for (const index of opening) reasons[index] = (texts[index]?.length ?? 0) > 60 ? 'blurb' : 'page title'
  return starts
}

function untitled(index: number): ArticleStart {
  return { index, title: null, titleLines: [], marker: false }
}

/** A file in which no text begins anew is one text; its first line is mostly its title. */
function onlyText([first = 0, second = -1]: readonly number[], texts: readonly string[]): ArticleStart {
  const title = texts[first] ?? ''
  if (!isTitleOfOneText(title, texts[second] ?? '')) return untitled(first)
  return { index: first, title, titleLines: [first], marker: false }
}

function lastTextBefore(
  end: number,
  start: number,
  texts: readonly string[],
  reasons: readonly (string | null)[],
): number {
  let last = end - 1
  while (last > start && (texts[last] === '' || reasons[last] !== null)) last -= 1
  return last
}

type Source = {
  readonly texts: readonly string[]
  readonly reasons: readonly (string | null)[]
  readonly templates: readonly Template[]
  readonly hints: SourceHints
}

function toArticle(
  index: number,
  start: ArticleStart,
  end: number,
  { texts, reasons, templates, hints }: Source,
): Article {
  const own = texts
    .slice(start.index, end + 1)
    .map((text, offset) => (reasons[start.index + offset] === null ? text : ''))
  const body = bodyTexts(own, start)
  const pieces = readPieces(body, start.index + 1, hints)
  const kind = kindOf(start.title, body.slice(0, 60).join(''))
  const template =
    templates.find((each) => each.name === kind) ?? templates.find((each) => each.id === 'annual')
  const signoff = findSignoff(body, start.index + 1)
  const firstHeading = pieces.findIndex((piece) => piece.heading !== null)
  return {
    index,
    title: start.title,
    startLine: start.index + 1,
    endLine: end + 1,
    kind,
    intro: pieces.length > 0 && firstHeading !== 0,
    headings: toHeadings(pieces, template),
    signoff: signoff && { line: signoff.line, text: signoff.text },
  }
}

/** The texts of an article with its title taken off; one for each line, so that line numbers stay. */
function bodyTexts(own: readonly string[], start: ArticleStart): string[] {
  return own.map((text, offset) => {
    const line = start.index + offset
    if (start.titleLines.includes(line)) {
      const isGlued =
        start.title !== null && start.titleLines.length === 1 && text.startsWith(`${start.title} `)
      return isGlued ? text.slice(start.title.length).trimStart() : ''
    }
    return start.marker && offset === 0 ? '' : text
  })
}

function toHeadings(pieces: readonly ReadPiece[], template: Template | undefined): SourceHeading[] {
  const found = pieces.flatMap((piece) =>
    piece.heading === null ? [] : [{ line: piece.line, ...piece.heading }],
  )
  const top = found.filter((heading) => heading.level === 1)
  const assigned = template
    ? slotsOf(
        top.map((heading) => ({ text: heading.lead })),
        template,
      )
    : []
  const slots = new Map(top.map((heading, index) => [heading, assigned[index]]))
  return found.map((heading) => {
    const slot = slots.get(heading)
    return {
      line: heading.line,
      level: heading.level,
      number: heading.number,
      text: withoutClosingMark(heading.lead),
      ...(template && slot ? { slot: slotName(slot.slot, template) } : {}),
      runIn: heading.tail !== '',
    }
  })
}

/** A heading's words without the mark that closes them. */
function withoutClosingMark(lead: string): string {
  return lead.replace(/[。：:；;，,、\s]{1,3}$/, '')
}
