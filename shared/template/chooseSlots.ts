import type { SlotId, Template } from './template'

type Choice = { readonly index: number; readonly slot: SlotId; readonly rank: number }
/** A row of headings that stand in order; `cost` grows with unusual readings and slots named twice. */
type Chain = Choice & { readonly length: number; readonly cost: number; readonly previous: Chain | null }

const costOfTwice = 2
const gainOfPlace = -1

/**
 * For each heading one of its candidates, the most usual first, or undefined where it has none: those with which the most
 * headings stand in the template's order, and among equals the most usual ones, no slot twice that may stand once. A
 * heading whose most usual slot has no rank finds its place among the others but never at the cost of one.
 * `inOrder` holds the headings that do. Takes headings × candidates × slots steps.
 */
export function chooseSlots(
  candidates: readonly (readonly SlotId[])[],
  template: Template,
): { readonly slots: readonly (SlotId | undefined)[]; readonly inOrder: ReadonlySet<number> } {
  const ranks = new Map(template.slots.map((slot, rank) => [slot.id, rank]))
  const bestByRank: (Chain | undefined)[] = []
  for (const [index, slots] of candidates.entries()) {
    const counts = ranks.has(slots[0] ?? '')
    const longer = slots.flatMap((slot, unusual): Chain[] => {
      const rank = ranks.get(slot)
      if (rank === undefined) return []
      const twice = template.slots[rank]?.repeatable ? 0 : costOfTwice
      const same = bestByRank[rank]
      const previous = best([...bestByRank.slice(0, rank), same && { ...same, cost: same.cost + twice }])
      const length = (previous?.length ?? 0) + (counts ? 1 : 0)
      const cost = (previous?.cost ?? 0) + (counts ? unusual : gainOfPlace)
      return [{ index, slot, rank, length, cost, previous }]
    })
    for (const chain of longer) bestByRank[chain.rank] = best([bestByRank[chain.rank], chain]) ?? chain
  }
  const slots = candidates.map(([usual]): SlotId | undefined => usual)
  const inOrder = new Set<number>()
  for (let chain = best(bestByRank); chain; chain = chain.previous) {
    slots[chain.index] = chain.slot
    inOrder.add(chain.index)
  }
  return { slots, inOrder }
}

/** The longest chain, among equals the one of least cost, then the first. */
function best(chains: readonly (Chain | undefined)[]): Chain | null {
  let found: Chain | null = null
  for (const chain of chains) {
    if (!chain) continue
    const better =
      !found || chain.length > found.length || (chain.length === found.length && chain.cost < found.cost)
    if (better) found = chain
  }
  return found
}
