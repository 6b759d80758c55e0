import Papa from 'papaparse'
import { columnsIn, columnsWithout, type Columns } from './phraseColumns'
import type { WrittenPhrase } from '../../shared/snippet/takePhrase'
import { unguarded } from '../../shared/snippet/formulaGuard'
import { partNamed, sourceNamed, tagsNamed } from '../../shared/snippet/phraseTable'

type Row = { readonly line: number; readonly cells: readonly string[]; readonly isBroken?: boolean }

/** Whether a text begins with a row of our column names, whatever stands between them. */
export function isPhraseTable(text: string): boolean {
  return delimiterOf(text) !== undefined
}

/** The phrases of a table, with or without a row of column names. */
export function phrasesInCsv(text: string): readonly WrittenPhrase[] {
  const [first, ...others] = rowsOf(text)
  if (!first) return []
  const named = columnsIn(first.cells)
  const rows = named ? others : [first, ...others]
  const columns = named ?? columnsWithout(rows.map(({ cells }) => cells))
  return rows.map((row) => phraseIn(row, columns))
}

function phraseIn({ line, cells, isBroken = false }: Row, columns: Columns): WrittenPhrase {
  const cell = (index: number | undefined) => (index === undefined ? '' : unguarded(cells[index] ?? ''))
  const isTooWide = cells.slice(columns.count).some((extra) => extra.trim() !== '')
  if (isBroken || isTooWide) return { line, text: '', problem: 'unreadable' }
  const { slot, isKnown } = partNamed(cell(columns.slot).trim())
  return {
    line,
    text: cell(columns.text),
    title: cell(columns.title),
    slot,
    tags: columns.tags.flatMap((index) => tagsNamed(cell(index))),
    group: cell(columns.group),
    source: sourceNamed(cell(columns.source).trim()),
    ...(!isKnown && { problem: 'part' }),
  }
}

/** Quotes that are never closed are given up line by line, but not for ever. */
const mostBroken = 100

/** The rows that hold anything, each with the line it begins in. */
function rowsOf(text: string): Row[] {
  const delimiter = delimiterOf(text)
  const rows: Row[] = []
  let from = 0
  let line = 1
  const skip = /^sep=.(?:\r\n|\r|\n)/iu.exec(text)
  if (skip) [from, line] = [skip[0].length, 2]
  for (let broken = 0; broken < mostBroken && from < text.length; broken += 1) {
    const rest = text.slice(from)
    const read = readRows(rest, line, delimiter)
    rows.push(...read.rows)
    if (read.brokenAt === undefined) break
    const lineEnd = /\r\n|\r|\n/u.exec(rest.slice(read.brokenAt))
    if (!lineEnd) break
    line += linesIn(rest.slice(0, read.brokenAt)) + 1
    from += read.brokenAt + lineEnd.index + lineEnd[0].length
  }
  return rows.filter(({ cells, isBroken }) => isBroken === true || cells.some((cell) => cell.trim() !== ''))
}

/** Rows up to the first whose quotes do not close; that one is given as broken. */
function readRows(text: string, firstLine: number, delimiter: string | undefined) {
  const rows: Row[] = []
  let at = 0
  let line = firstLine
  let brokenAt: number | undefined
  Papa.parse<string[]>(text, {
    delimiter: delimiter ?? '',
    delimitersToGuess: [...delimiters],
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        rows.push({ line, cells: [], isBroken: true })
        brokenAt = at
        parser.abort()
        return
      }
      rows.push({ line, cells: data })
      line += linesIn(text.slice(at, meta.cursor))
      at = meta.cursor
    },
  })
  return { rows, brokenAt }
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0
}

const delimiters = [',', ';', '\t'] as const

/** What stands between our column names in the first line; undefined where they do not stand there. */
function delimiterOf(text: string): string | undefined {
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/u, 2)
  const said = /^sep=(.)$/iu.exec(first)?.[1]
  const names = said === undefined ? first : second
  return (
    delimiters.find((one) => columnsIn(names.split(one).map((name) => name.replace(/^"|"$/gu, '')))) ?? said
  )
}
