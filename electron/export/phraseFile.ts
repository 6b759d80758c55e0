import Papa from 'papaparse'
import { guarded } from '../../shared/snippet/formulaGuard'
import { emptyPhraseBook, type OwnSnippet } from '../../shared/snippet/phraseBook'
import { columnNames, phraseColumns, phraseRow } from '../../shared/snippet/phraseTable'
import type { PhraseFormat } from '../../shared/snippet/requests'

/** Own phrases as a file: all of them as JSON, a table that Excel opens rightly and calculates nothing of, paragraphs of plain text. */
export function phraseFile(snippets: readonly OwnSnippet[], format: PhraseFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...emptyPhraseBook, snippets }, null, 1)}\n`
    case 'csv':
      return byteOrderMark + tableOf(snippets)
    case 'txt':
      return byteOrderMark + snippets.map(({ text }) => `${text.replace(/\n/gu, '\r\n')}\r\n`).join('\r\n')
  }
}

/** Without it Excel takes UTF-8 for the encoding of the system. */
const byteOrderMark = '\ufeff'

function tableOf(snippets: readonly OwnSnippet[]): string {
  const names = phraseColumns.map((column) => columnNames[column][0] ?? column)
  const rows = snippets.map((snippet) => phraseRow(snippet).map(guarded))
  return `${Papa.unparse([names, ...rows], { newline: '\r\n' })}\r\n`
}
