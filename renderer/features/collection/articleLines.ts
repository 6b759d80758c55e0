import { toFullWidthMarks } from '../../../shared/cleaning/fullWidthMarks'
import type { Article, Boilerplate, SourceHeading } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'

/** A stretch of a line: a heading of some depth, or text. */
type LinePart = { readonly text: string; readonly level?: number }

/** What is read of an article: one line of the source, or lines that were cut out of it. */
export type ReadingLine =
  | { readonly type: 'title' | 'signoff'; readonly line: number; readonly text: string }
  | { readonly type: 'text'; readonly line: number; readonly parts: readonly LinePart[] }
  | { readonly type: 'cut'; readonly line: number; readonly lines: readonly string[] }

/** An article for reading; empty lines are left out, cut lines stand together where they were. */
export function articleLines(source: ReadSource, article: Article): ReadingLine[] {
  const headings = byLine(article.headings)
  const cut = cutLines(source.boilerplate, article)
  const titleEnd = titleLines(source.lines, article)
  const signed = new Set(article.signoff?.text.split('\n') ?? [])
  const read: ReadingLine[] = []
  for (let line = article.startLine; line <= article.endLine; line++) {
    const text = (source.lines[line - 1] ?? '').trim()
    const last = read.at(-1)
    if (text === '') continue
    if (cut.has(line)) {
      if (last?.type === 'cut') read[read.length - 1] = { ...last, lines: [...last.lines, text] }
      else read.push({ type: 'cut', line, lines: [text] })
    } else if (line <= titleEnd) read.push({ type: 'title', line, text })
    else if (line >= (article.signoff?.line ?? Infinity) && signed.delete(text))
      read.push({ type: 'signoff', line, text })
    else read.push({ type: 'text', line, parts: partsOf(text, headings.get(line) ?? []) })
  }
  return read
}

/** A line with the marks it will have in a draft; what was cut stays as it is. */
export function withFullWidthMarks(line: ReadingLine): ReadingLine {
  if (line.type === 'cut') return line
  if (line.type !== 'text')
    return line.type === 'title' ? { ...line, text: toFullWidthMarks(line.text) } : line
  // The parts are judged together, and each character is replaced by one.
  const text = toFullWidthMarks(line.parts.map((part) => part.text).join(''))
  let at = 0
  const parts = line.parts.map((part) => {
    const start = at
    at += part.text.length
    return { ...part, text: text.slice(start, at) }
  })
  return { ...line, parts }
}

/** The text of an article without what was cut, a line break after each paragraph. */
export function textOfLines(lines: readonly ReadingLine[]): string {
  return lines
    .filter((line) => line.type !== 'cut')
    .map((line) => (line.type === 'text' ? line.parts.map(({ text }) => text).join('') : line.text))
    .join('\n')
}

function byLine(headings: readonly SourceHeading[]): ReadonlyMap<number, readonly SourceHeading[]> {
  const lines = new Map<number, SourceHeading[]>()
  for (const heading of headings) lines.set(heading.line, [...(lines.get(heading.line) ?? []), heading])
  return lines
}

function cutLines(boilerplate: readonly Boilerplate[], article: Article): ReadonlySet<number> {
  const cut = new Set<number>()
  for (const { startLine, endLine } of boilerplate) {
    const end = Math.min(endLine, article.endLine)
    for (let line = Math.max(startLine, article.startLine); line <= end; line++) cut.add(line)
  }
  return cut
}

/** The last line of the title, which may stand on two lines or behind the collection's counter; 0 where it is elsewhere. */
function titleLines(lines: readonly string[], { title, startLine, endLine }: Article): number {
  const wanted = withoutBlanks(title ?? '')
  let joined = ''
  for (let line = startLine; wanted !== '' && line <= Math.min(endLine, startLine + 3); line++) {
    joined += withoutBlanks(lines[line - 1] ?? '')
    if (joined === wanted || (line === startLine && joined.endsWith(wanted))) return line
    if (!wanted.startsWith(joined)) return 0
  }
  return 0
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}

/** A heading reaches from the end of what stands before it to the mark that closes it; a line may hold several. */
function partsOf(text: string, headings: readonly SourceHeading[]): LinePart[] {
  const parts: LinePart[] = []
  let at = 0
  for (const heading of headings) {
    if (!heading.runIn && headings.length === 1) return [{ text, level: heading.level }]
    const found = text.indexOf(heading.text, at)
    if (found < 0) continue
    const number = heading.number === null ? -1 : text.lastIndexOf(heading.number, found)
    const start = number >= at ? number : found
    const bodyStart = found + heading.text.length
    const end = bodyStart + (/^[。．.：:；;，,、！？!?]?/u.exec(text.slice(bodyStart))?.[0].length ?? 0)
    if (start > at) parts.push({ text: text.slice(at, start) })
    parts.push({ text: text.slice(start, end), level: heading.level })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}
