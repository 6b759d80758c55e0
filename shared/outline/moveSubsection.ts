import type { Block, BlockId } from '../draft/draft'
import { findHeading, refuse, type Arranged } from './arranging'
import { endOfSubtree, headingBefore, type PlacedHeading } from './subtree'

/** Moves a subsection with all below it past its neighbour of the same level; the template has no say in that. */
export function moveSubsection(blocks: readonly Block[], id: BlockId, to: 'up' | 'down'): Arranged {
  const moved = findHeading(blocks, id)
  const end = endOfSubtree(blocks, moved)
  const ids = blocks.slice(moved.index, end).map((block) => block.id)
  const neighbour = to === 'up' ? headingBefore(blocks, moved) : headingAt(blocks, end)
  if (neighbour?.heading.level !== moved.heading.level) return refuse('edge', moved.heading, blocks)
  const before = to === 'up' ? neighbour.heading.id : (blocks[endOfSubtree(blocks, neighbour)]?.id ?? null)
  return { edits: [{ type: 'move', blocks: ids, before }] }
}

function headingAt(blocks: readonly Block[], index: number): PlacedHeading | null {
  const heading = blocks[index]
  return heading?.type === 'heading' ? { heading, index } : null
}
