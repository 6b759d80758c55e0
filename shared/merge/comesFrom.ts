import { sameContent } from '../compare/sameContent'
import type { Block } from '../draft/draft'

/**
 * Whether a state surely comes from `later`: all that `later` changed of `earlier` is in it. What was written over since
 * then speaks against it, for it cannot be told from what was never there.
 */
export function comesFrom(
  state: readonly Block[],
  later: readonly Block[],
  earlier: readonly Block[],
): boolean {
  const [now, before] = [byId(state), byId(earlier)]
  const after = byId(later)
  const holds = (block: Block, blocks: ReadonlyMap<string, Block>) => {
    const other = blocks.get(block.id)
    return other !== undefined && sameContent(block, other)
  }
  return (
    later.every((block) => holds(block, before) || holds(block, now)) &&
    earlier.every(({ id }) => after.has(id) || !now.has(id))
  )
}

function byId(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}
