import type { TreeRow } from './treeRows'

/** Which rows to show: those that hold these words and are in this state. */
export type RowFilter = {
  readonly words: string
  readonly only: 'all' | 'missing' | 'misplaced' | 'unfinished'
}

export const noFilter: RowFilter = { words: '', only: 'all' }

export function isFiltering({ words, only }: RowFilter): boolean {
  return words.trim() !== '' || only !== 'all'
}

/** The rows that fit, with those above them; what stands under a row that fits only where it fits itself. */
export function filterRows(rows: readonly TreeRow[], filter: RowFilter): TreeRow[] {
  return rows.flatMap((row) => {
    const children = filterRows(row.children, filter)
    return children.length > 0 || fits(row, filter) ? [{ ...row, children }] : []
  })
}

function fits(row: TreeRow, { words, only }: RowFilter): boolean {
  const wanted = words.trim().toLowerCase()
  const said = `${row.number}${row.text} ${row.kind === 'section' ? row.slotName : ''}`.toLowerCase()
  return said.includes(wanted) && isIn(row, only)
}

function isIn({ state, place }: TreeRow, only: RowFilter['only']): boolean {
  switch (only) {
    case 'all':
      return true
    case 'missing':
      return state === 'missing'
    case 'misplaced':
      return place !== 'ok'
    case 'unfinished':
      return state === 'empty' || state === 'started'
  }
}
