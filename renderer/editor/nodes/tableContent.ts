import { tableSchema, type Block } from '../../../shared/draft/draft'

/** A table without its id. */
export type TableContent = Omit<Extract<Block, { type: 'table' }>, 'id'>

const contentSchema = tableSchema.omit({ id: true })
const emptyTable: TableContent = { type: 'table', headerRows: 0, rows: [] }

/** Reads a table from the clipboard; what is not one becomes an empty table. */
export function parseTableContent(value: unknown): TableContent {
  return contentSchema.safeParse(value).data ?? emptyTable
}
