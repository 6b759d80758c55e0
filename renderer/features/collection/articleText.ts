import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'
import { articleLines } from './articleLines'

const linesRead = 40
const charactersShown = 80

/** How an article begins, by which those with like titles are told apart; empty where it has no text. */
export function excerptOf(source: ReadSource, article: Article): string {
  const endLine = Math.min(article.endLine, article.startLine + linesRead)
  const first = articleLines(source, { ...article, endLine }).find((line) => line.type === 'text')
  return first?.type === 'text'
    ? first.parts
        .map(({ text }) => text)
        .join('')
        .slice(0, charactersShown)
    : ''
}

/** Whether the title or a line of an article has these words; what was cut out of it does not count. */
export function holdsText({ lines, boilerplate }: ReadSource, article: Article, words: string): boolean {
  const { title, startLine, endLine } = article
  const isCut = (line: number) => boilerplate.some((cut) => cut.startLine <= line && line <= cut.endLine)
  if (title?.includes(words)) return true
  for (let line = startLine; line <= endLine; line++)
    if (lines[line - 1]?.includes(words) && !isCut(line)) return true
  return false
}
