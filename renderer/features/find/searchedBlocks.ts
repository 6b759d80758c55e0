import type { Block, BlockId } from '../../../shared/draft/draft'
import { titleAsBlock } from '../../../shared/textSearch/placedHit'
import { editor } from '../../pageEditor'
import { presentBlocks } from '../../draft/presentDraft'

/** All that is searched: the title as a block, then the blocks. */
export function searchedBlocks(): readonly Block[] {
  return [titleAsBlock(editor.title()), ...presentBlocks()]
}

/** Where each block stands among all. */
export function orderOf(blocks: readonly Block[]): ReadonlyMap<BlockId, number> {
  return new Map(blocks.map(({ id }, index) => [id, index]))
}
