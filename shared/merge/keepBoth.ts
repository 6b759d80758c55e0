import { sameContent } from '../compare/sameContent'
import type { Block } from '../draft/draft'
import { newId } from '../draft/newId'

/**
 * One part of a draft with what both sides wrote in it: a block that both changed stands twice, mine first. With the state
 * both come from, what only one side changed, added or removed is as that side has it; without, no block is left out.
 */
export function keepBoth(
  mine: readonly Block[],
  theirs: readonly Block[],
  base: readonly Block[] | null,
): Block[] {
  const partners = pairBlocks(mine, theirs)
  const [mineBefore, theirsBefore] = [base && pairBlocks(mine, base), base && pairBlocks(theirs, base)]
  const taken = new Set(partners.values())
  const added = new Map<Block | null, Block[]>()
  let anchor: Block | null = null
  const inMine = new Map([...partners].map(([own, other]) => [other, own]))
  for (const block of theirs) {
    if (taken.has(block)) {
      anchor = inMine.get(block) ?? null
      continue
    }
    if (isUntouched(block, theirsBefore)) continue
    added.set(anchor, [...(added.get(anchor) ?? []), block])
  }
  const kept = mine.flatMap((block) => {
    const other = partners.get(block)
    const own = other ? resolve(block, other) : isUntouched(block, mineBefore) ? [] : [block]
    return [...own, ...(added.get(block) ?? [])]
  })
  return [...(added.get(null) ?? []), ...kept]

  function resolve(own: Block, other: Block): readonly Block[] {
    if (sameContent(own, other) || isUntouched(other, theirsBefore)) return [own]
    if (isUntouched(own, mineBefore)) return [{ ...other, id: own.id }]
    return [own, { ...other, id: newId() }]
  }
}

/** Whether a block is as it was in the state both sides come from. */
function isUntouched(block: Block, before: ReadonlyMap<Block, Block> | null): boolean {
  const was = before?.get(block)
  return was !== undefined && sameContent(was, block)
}

/** Finds each block again in another state: by its id, else the same content in the order in which it stands. */
function pairBlocks(blocks: readonly Block[], others: readonly Block[]): ReadonlyMap<Block, Block> {
  const byId = new Map(others.map((block) => [block.id, block]))
  const pairs = new Map<Block, Block>()
  for (const block of blocks) {
    const other = byId.get(block.id)
    if (other) pairs.set(block, other)
  }
  const taken = new Set(pairs.values())
  const left = others.filter((other) => !taken.has(other))
  for (const block of blocks) {
    if (pairs.has(block)) continue
    const at = left.findIndex((other) => sameContent(block, other))
    const [other] = at < 0 ? [] : left.splice(at, 1)
    if (other) pairs.set(block, other)
  }
  return pairs
}
