/** Something with a place in an order; `weight` decides between runs of the same length. */
export type RunItem = { readonly rank: number; readonly weight: number }

type Step = {
  readonly index: number
  readonly length: number
  readonly weight: number
  readonly previous: Step | null
}

/**
 * The indices of a longest run of non-decreasing ranks; among the longest the one with most weight, among those the
 * first found. Takes items × different ranks steps.
 */
export function longestRun(items: readonly RunItem[]): ReadonlySet<number> {
  const bestByRank: (Step | undefined)[] = []
  for (const [index, { rank, weight }] of items.entries()) {
    const previous = best(bestByRank.slice(0, rank + 1))
    const step: Step = {
      index,
      length: (previous?.length ?? 0) + 1,
      weight: (previous?.weight ?? 0) + weight,
      previous,
    }
    bestByRank[rank] = best([bestByRank[rank], step]) ?? step
  }
  const run = new Set<number>()
  for (let step = best(bestByRank); step; step = step.previous) run.add(step.index)
  return run
}

function best(steps: readonly (Step | undefined)[]): Step | null {
  let found: Step | null = null
  for (const step of steps) {
    if (!step) continue
    const better =
      !found || step.length > found.length || (step.length === found.length && step.weight > found.weight)
    if (better) found = step
  }
  return found
}
