import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'
import { findHeading } from './arranging'
import { endOfSubtree } from './subtree'

/** Adds an unnamed section or subsection with an empty paragraph after the one with this heading. Unnamed it has no rank: no order is broken. */
export function addAfter(blocks: readonly Block[], id: BlockId, makeId: () => string = newId): Edit[] {
  const placed = findHeading(blocks, id)
  const before = blocks[endOfSubtree(blocks, placed)]?.id ?? null
  const heading: Block = { id: makeId(), type: 'heading', level: placed.heading.level, lead: [] }
  return [{ type: 'insert', blocks: [heading, { id: makeId(), type: 'paragraph', spans: [] }], before }]
}
