import type { Block, BlockId } from '../../shared/draft/draft'
import { numbersOf } from '../../shared/numbering/numbering'

/** What stands before a block in print: a heading's number, an attachment's label (附件, or 附件1 … where there are several). */
export function printedNumbers(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  const attachments = blocks.filter(({ type }) => type === 'attachment')
  const named = blocks.flatMap((block) => (block.type === 'attachments' ? block.names : []))
  const several = Math.max(attachments.length, named.length) > 1
  const labels = attachments.map(({ id }, index) => [id, several ? `附件${index + 1}` : '附件'] as const)
  return new Map([...numbersOf(blocks), ...labels])
}
