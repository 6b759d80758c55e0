import type { Template } from '../template/template'
import { slotRank, type RankedSection } from './rankedSections'

/**
 * The gap between sections where one of this rank belongs (n: before section n): where it stands the wrong way round to
 * the fewest sections, those placed by position counting less; among equals the last gap.
 */
export function gapForRank(sections: readonly RankedSection[], rank: number, template: Template): number {
  const weights = sections.map((section) => weightAgainst(section, rank, template))
  let cost = weights.reduce((sum, { ifAfter }) => sum + ifAfter, 0)
  let best = { gap: 0, cost }
  for (const [index, { ifBefore, ifAfter }] of weights.entries()) {
    cost += ifBefore - ifAfter
    if (cost <= best.cost) best = { gap: index + 1, cost }
  }
  return best.gap
}

const firm = 1_000_000

/** What it costs to have the section before or after something of this rank. */
function weightAgainst({ rank: own, assignment }: RankedSection, rank: number, template: Template) {
  const theirs = own ?? slotRank(assignment.slot, template) ?? rank
  const weight = own === null ? 1 : firm
  return { ifBefore: theirs > rank ? weight : 0, ifAfter: theirs < rank ? weight : 0 }
}
