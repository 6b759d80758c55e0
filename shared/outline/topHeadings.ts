import type { Block, BlockId } from '../draft/draft'
import type { PlacedHeading } from './subtree'

/** Those of the headings that stand under none of the others, in the order of the draft; ids of other blocks are passed over. */
export function topHeadings(blocks: readonly Block[], ids: readonly BlockId[]): PlacedHeading[] {
  const wanted = new Set(ids)
  const found: PlacedHeading[] = []
  let above = 0
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'attachment') above = 0
    if (block.type !== 'heading') continue
    if (above > 0 && block.level > above) continue
    above = wanted.has(block.id) ? block.level : 0
    if (above > 0) found.push({ heading: block, index })
  }
  return found
}
