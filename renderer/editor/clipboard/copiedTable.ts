import type { BaseSelection } from 'lexical'
import { tableSchema } from '../../../shared/draft/draft'
import { sliceTable, type TableContent } from '../../../shared/table/tableContent'
import { $gridOf, $manyCells, areaOf } from '../tables/tablePlace'
import { $readTable } from '../tables/tableState'

/** Cells as our own editors put them on the clipboard, blanks and all. */
export const copiedTableType = 'application/x-zhangfa-table'

const contentSchema = tableSchema.omit({ id: true })

/** The selected cells as a table of their own; null where not whole cells are selected. */
export function $copiedCells(selection: BaseSelection | null): TableContent | null {
  const range = $manyCells(selection)
  return range && sliceTable($readTable(range.table), areaOf($gridOf(range.table), range))
}

/** What came as copied cells; null for anything that is not. */
export function parseCopiedTable(json: string): TableContent | null {
  try {
    return contentSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
