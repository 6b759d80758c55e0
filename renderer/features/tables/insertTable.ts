import { newTable } from '../../../shared/table/tableContent'
import { editor } from '../../pageEditor'
import { afterOverlay } from '../../ui/afterOverlay'
import type { TableSize } from './tableSize'

/** Puts a new table at the caret, once what asked for it is closed. */
export function insertTable({ rows, columns }: TableSize) {
  afterOverlay(() => editor.insertTable(newTable(rows, columns)))
}
