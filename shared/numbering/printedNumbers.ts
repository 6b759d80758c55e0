import type { Block, BlockId } from '../draft/draft'
import { attachmentLabels, numbersOf } from './numbering'

/** What stands before a block in print: a heading's number, an attachment's label. */
export function printedNumbers(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  return new Map([...numbersOf(blocks), ...attachmentLabels(blocks)])
}
