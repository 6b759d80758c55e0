import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { findHeading, refuse, type Arranged } from './arranging'
import { relevelEdits, shiftLevels } from './shiftLevels'
import { endOfSubtree, headingBefore, headingsOfSubtree, type PlacedHeading } from './subtree'
import { topHeadings } from './topHeadings'

/** Where subsections go: past their neighbour, or under a heading, before one that stands there (null: after the last). */
export type SubsectionTarget = 'up' | 'down' | { readonly parent: BlockId; readonly before: BlockId | null }

/** Moves subsections with all below them; the template has no say in that. Under another heading they take the level of those there. */
export function moveSubsections(
  blocks: readonly Block[],
  ids: readonly BlockId[],
  target: SubsectionTarget,
): Arranged {
  const moved = topHeadings(blocks, ids)
  const [first] = moved
  if (first === undefined) return { edits: [] }
  return typeof target === 'string'
    ? pastNeighbour(blocks, moved, first, target)
    : under(blocks, moved, first, target)
}

function pastNeighbour(
  blocks: readonly Block[],
  moved: readonly PlacedHeading[],
  first: PlacedHeading,
  to: 'up' | 'down',
): Arranged {
  const { level } = first.heading
  const parent = parentOf(blocks, first)?.heading
  const areSiblings = moved.every(
    (each) => each.heading.level === level && parentOf(blocks, each)?.heading === parent,
  )
  if (!areSiblings) return refuse('mixed', first.heading, blocks, moved.length)
  const end = endOfSubtree(blocks, moved.at(-1) ?? first)
  const neighbour = to === 'up' ? headingBefore(blocks, first) : headingAt(blocks, end)
  if (neighbour?.heading.level !== level) return refuse('edge', first.heading, blocks, moved.length)
  const before = to === 'up' ? neighbour.index : endOfSubtree(blocks, neighbour)
  return { edits: moveEdits(blocks, moved, before) }
}

function under(
  blocks: readonly Block[],
  moved: readonly PlacedHeading[],
  first: PlacedHeading,
  { parent, before }: { readonly parent: BlockId; readonly before: BlockId | null },
): Arranged {
  const above = findHeading(blocks, parent)
  const own = new Set(indicesOf(blocks, moved))
  if (own.has(above.index)) return refuse('inItself', first.heading, blocks, moved.length)
  const end = endOfSubtree(blocks, above)
  const standing = blocks.flatMap((block, index) =>
    index > above.index && index < end && block.type === 'heading' && !own.has(index) ? [block.level] : [],
  )
  const top =
    standing.length > 0 ? Math.min(...standing) : Math.max(first.heading.level, above.heading.level + 1)
  const edits: Edit[] = []
  for (const each of moved) {
    const headings = headingsOfSubtree(blocks, each)
    const levels = shiftLevels(headings, top)
    if (!levels) return refuse('depth', each.heading, blocks, moved.length)
    edits.push(...relevelEdits(headings, levels))
  }
  const place = before === null ? end : findHeading(blocks, before).index
  return { edits: [...edits, ...moveEdits(blocks, moved, place)] }
}

/** None where all stand there already, side by side. */
function moveEdits(blocks: readonly Block[], moved: readonly PlacedHeading[], place: number): Edit[] {
  const indices = indicesOf(blocks, moved)
  const own = new Set(indices)
  let before = place
  while (own.has(before)) before += 1
  const last = indices.at(-1) ?? 0
  if (last + 1 === before && last - (indices[0] ?? 0) === indices.length - 1) return []
  const ids = indices.flatMap((index) => blocks[index]?.id ?? [])
  return [{ type: 'move', blocks: ids, before: blocks[before]?.id ?? null }]
}

/** Where the blocks of these subtrees stand. */
function indicesOf(blocks: readonly Block[], moved: readonly PlacedHeading[]): number[] {
  return moved.flatMap((each) => {
    const length = endOfSubtree(blocks, each) - each.index
    return Array.from({ length }, (_, offset) => each.index + offset)
  })
}

function parentOf(blocks: readonly Block[], placed: PlacedHeading): PlacedHeading | null {
  let above = headingBefore(blocks, placed)
  while (above && above.heading.level >= placed.heading.level) above = headingBefore(blocks, above)
  return above
}

function headingAt(blocks: readonly Block[], index: number): PlacedHeading | null {
  const heading = blocks[index]
  return heading?.type === 'heading' ? { heading, index } : null
}
