import { textOf } from '../draft/blockText'
import type { Block, BlockId } from '../draft/draft'
import { sectionsOf } from '../draft/sections'
import type { PlacedHit, TextPoint } from './placedHit'
import type { Hit } from './textQuery'

/**
 * Where is searched. A section is named by its heading. The ends of a selection are counted from the start of its first
 * block and from the end of its last one, so that they stay right while what lies between them is replaced.
 */
export type SearchScope =
  | { readonly type: 'draft' }
  | { readonly type: 'section'; readonly heading: BlockId }
  | {
      readonly type: 'selection'
      readonly first: BlockId
      readonly from: number
      readonly last: BlockId
      readonly beforeEnd: number
    }

/** The blocks to search; `blocks` are all of them, the title's first. */
export function blocksInScope(blocks: readonly Block[], scope: SearchScope): readonly Block[] {
  if (scope.type === 'draft') return blocks
  if (scope.type === 'section')
    return sectionsOf(blocks).sections.find(({ heading }) => heading.id === scope.heading)?.blocks ?? []
  const first = blocks.findIndex((block) => block.id === scope.first)
  const last = blocks.findIndex((block) => block.id === scope.last)
  return first < 0 || last < 0 ? [] : blocks.slice(first, last + 1)
}

/** The hits of a block that lie inside the scope, with their block. */
export function hitsInScope(block: Block, hits: readonly Hit[], scope: SearchScope): readonly PlacedHit[] {
  const isInside = (hit: Hit) => {
    if (scope.type !== 'selection') return true
    if (block.id === scope.first && hit.start < scope.from) return false
    return block.id !== scope.last || hit.end <= textOf(block).length - scope.beforeEnd
  }
  return hits.filter(isInside).map((hit) => ({ ...hit, block: block.id }))
}

/** The scope between two points; `blocks` as for `blocksInScope`. Null where one of them is nowhere. */
export function selectionScope(
  blocks: readonly Block[],
  start: TextPoint,
  end: TextPoint,
): SearchScope | null {
  const last = blocks.find((block) => block.id === end.block)
  if (last === undefined) return null
  const beforeEnd = Math.max(0, textOf(last).length - end.offset)
  return { type: 'selection', first: start.block, from: start.offset, last: end.block, beforeEnd }
}

/** The section a block stands in as a scope; null where it stands in none. */
export function sectionScope(blocks: readonly Block[], block: BlockId | null): SearchScope | null {
  const section = sectionsOf(blocks).sections.find(({ blocks: own }) => own.some(({ id }) => id === block))
  return section ? { type: 'section', heading: section.heading.id } : null
}
