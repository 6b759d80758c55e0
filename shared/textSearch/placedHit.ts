import type { Block, BlockId, Span } from '../draft/draft'
import type { Hit } from './textQuery'

/** A hit and the block it lies in; `titleBlockId` for the title. */
export type PlacedHit = Hit & { readonly block: BlockId }

/** Stands for the title where a block is named; no block has it, as an id is never empty. */
export const titleBlockId: BlockId = ''

/** The title as a block, so that it is searched and replaced in like one. The same object for the same spans. */
export function titleAsBlock(title: readonly Span[]): Extract<Block, { type: 'paragraph' }> {
  const known = titles.get(title)
  if (known) return known
  const block = { id: titleBlockId, type: 'paragraph' as const, spans: [...title] }
  titles.set(title, block)
  return block
}

const titles = new WeakMap<readonly Span[], Extract<Block, { type: 'paragraph' }>>()

/** A place between two characters. */
export type TextPoint = { readonly block: BlockId; readonly offset: number }

/** The first hit at or behind a point, from the top again where there is none; -1 where there is no hit. */
export function hitFrom(
  hits: readonly PlacedHit[],
  point: TextPoint | null,
  order: ReadonlyMap<BlockId, number>,
): number {
  if (hits.length === 0) return -1
  return Math.max(0, point === null ? 0 : hits.findIndex((hit) => !isBefore(hit, point, order)))
}

/** The last hit that begins before a point, from the end again where there is none; -1 where there is no hit. */
export function hitBefore(
  hits: readonly PlacedHit[],
  point: TextPoint | null,
  order: ReadonlyMap<BlockId, number>,
): number {
  const found = point === null ? -1 : hits.findLastIndex((hit) => isBefore(hit, point, order))
  return found < 0 ? hits.length - 1 : found
}

function isBefore(hit: PlacedHit, point: TextPoint, order: ReadonlyMap<BlockId, number>): boolean {
  const place = (block: BlockId) => order.get(block) ?? -1
  if (hit.block !== point.block) return place(hit.block) < place(point.block)
  return hit.start < point.offset
}

/** Places by the block they lie in, their order kept. */
export function groupByBlock<Place extends { readonly block: BlockId }>(
  places: readonly Place[],
): ReadonlyMap<BlockId, readonly Place[]> {
  const byBlock = new Map<BlockId, Place[]>()
  for (const place of places) {
    const known = byBlock.get(place.block)
    if (known) known.push(place)
    else byBlock.set(place.block, [place])
  }
  return byBlock
}
