import { spansText } from '../draft/blockText'
import type { Block, BlockId, HeadingLevel } from '../draft/draft'
import type { HeadingNumbering } from '../layout/layout'
import { numbersOf } from '../numbering/numbering'
import type { QuickEntry } from './quickMatch'

/** A heading to go to; its name begins with its printed number. */
export type HeadingEntry = QuickEntry & {
  readonly id: BlockId
  readonly number: string
  readonly level: HeadingLevel
}

/** All headings in order; of a run-in heading what leads. */
export function headingEntries(
  blocks: readonly Block[],
  form: HeadingNumbering = 'official',
): readonly HeadingEntry[] {
  const numbers = numbersOf(blocks, form)
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return []
    const number = numbers.get(block.id) ?? ''
    return [{ id: block.id, level: block.level, number, name: number + spansText(block.lead) }]
  })
}
