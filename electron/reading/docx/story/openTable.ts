import type { ReadItem } from './readItem'

/** A cell while it is read; `merge` says whether it begins or goes on with one that reaches over several rows. */
export type OpenCell = {
  columns: number
  merge: 'restart' | 'continue' | null
  /** The old way to join cells of a row: goes on with the cell before. */
  isContinuedAcross: boolean
  items: readonly ReadItem[]
}
type OpenRow = { readonly cells: OpenCell[]; isHeader: boolean; isDeleted: boolean; before: number }
export type OpenTable = {
  readonly widths: number[]
  readonly rows: OpenRow[]
  isInRowProperties: boolean
  row: OpenRow | null
  cell: OpenCell | null
}

export function openTable(): OpenTable {
  return { widths: [], rows: [], isInRowProperties: false, row: null, cell: null }
}

export function openCell(columns = 1): OpenCell {
  return { columns, merge: null, isContinuedAcross: false, items: [] }
}
