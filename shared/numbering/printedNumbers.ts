import type { Block, BlockId } from '../draft/draft'
import type { HeadingNumbering } from '../layout/layout'
import { attachmentLabels, numbersOf } from './numbering'

/** What stands before a block in print: a heading's number, an attachment's label. */
export function printedNumbers(
  blocks: readonly Block[],
  form: HeadingNumbering = 'official',
): ReadonlyMap<BlockId, string> {
  return new Map([...numbersOf(blocks, form), ...attachmentLabels(blocks)])
}
