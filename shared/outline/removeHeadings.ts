import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { endOfSubtree } from './subtree'
import { topHeadings } from './topHeadings'

/** Takes sections and subsections out of the draft with all below them. */
export function removeHeadings(blocks: readonly Block[], ids: readonly BlockId[]): Edit[] {
  const gone = blocksUnder(blocks, ids).map((block) => block.id)
  return gone.length === 0 ? [] : [{ type: 'remove', blocks: gone }]
}

/** The headings and all that stands below them, in the order of the draft. */
export function blocksUnder(blocks: readonly Block[], ids: readonly BlockId[]): Block[] {
  return topHeadings(blocks, ids).flatMap((top) => blocks.slice(top.index, endOfSubtree(blocks, top)))
}
