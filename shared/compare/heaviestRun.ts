type Step = { readonly old: number; readonly weight: number; readonly before: Step | null }

/**
 * Of pairs of an old and a new place, in the order of the old ones, the old places of those whose new places rise and
 * that weigh most together. Takes pairs × log pairs steps.
 */
export function heaviestRun(
  pairs: readonly (readonly [old: number, place: number])[],
  weightOf: (old: number) => number,
): ReadonlySet<number> {
  const places = pairs.map(([, place]) => place).sort((a, b) => a - b)
  const ranks = new Map(places.map((place, rank) => [place, rank + 1]))
  /** A Fenwick tree of maxima: the best run that ends at a rank up to this one. */
  const best: (Step | undefined)[] = []
  let heaviest: Step | null = null
  for (const [old, place] of pairs) {
    const rank = ranks.get(place) ?? 0
    let before: Step | null = null
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(best[at], before)
    const step: Step = { old, weight: (before?.weight ?? 0) + weightOf(old), before }
    for (let at = rank; at <= places.length; at += at & -at) best[at] = heavier(best[at], step)
    heaviest = heavier(step, heaviest)
  }
  const run = new Set<number>()
  for (let step = heaviest; step; step = step.before) run.add(step.old)
  return run
}

function heavier<Other extends Step | null>(one: Step | undefined, other: Other): Step | Other {
  return one && one.weight > (other?.weight ?? 0) ? one : other
}
