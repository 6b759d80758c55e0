import { spansText } from '../draft/blockText'
import type { Block } from '../draft/draft'

type Table = Extract<Block, { type: 'table' }>

/** A cell that differs between two states of a table, by its place; both counted from 1. */
export type ChangedCell = {
  readonly row: number
  readonly column: number
  readonly old: string
  readonly new: string
}

/** The text of a table without empty cells at the ends of rows, which files add and drop as they like. */
export function tableText(table: Table): string {
  return cellsOf(table)
    .map((row) => row.join('\t').replace(/\t+$/, ''))
    .join('\n')
}

/** The cells whose text differs, row by row; a cell that only one of the two has counts as empty in the other. */
export function changedCells(older: Table, newer: Table): ChangedCell[] {
  const [before, now] = [cellsOf(older), cellsOf(newer)]
  const changed: ChangedCell[] = []
  for (let row = 0; row < Math.max(before.length, now.length); row += 1) {
    const [old = [], wanted = []] = [before[row], now[row]]
    for (let column = 0; column < Math.max(old.length, wanted.length); column += 1) {
      const cell = { row: row + 1, column: column + 1, old: old[column] ?? '', new: wanted[column] ?? '' }
      if (cell.old !== cell.new) changed.push(cell)
    }
  }
  return changed
}

function cellsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(spansText).join('\n')))
}
