import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'

/** The whole source as one article, for a source in which none was found. */
export function wholeText(source: ReadSource): Article {
  return {
    index: 1,
    title: null,
    startLine: 1,
    endLine: source.lines.length,
    kind: '其他',
    intro: true,
    headings: [],
    signoff: null,
  }
}
