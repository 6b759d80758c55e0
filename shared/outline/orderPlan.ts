import type { BlockId } from '../draft/draft'
import type { Template } from '../template/template'
import { longestRun } from './longestRun'
import { charactersOfSection, type RankedSection } from './rankedSections'

/** A section that has a rank, with the sections without rank that follow it and move along. */
export type Group = { readonly rank: number; readonly sections: readonly RankedSection[] }

/** How a draft comes into the template's order with the fewest moves. */
export type OrderPlan = {
  /** Sections without rank before the first that has one: they stay. */
  readonly leading: readonly RankedSection[]
  /** As they stand now. */
  readonly groups: readonly Group[]
  /** As they will stand. */
  readonly ordered: readonly Group[]
  readonly moved: ReadonlySet<Group>
}

/**
 * Moves as few groups as can be, and among equals those with the fewest characters. The order inside a slot is kept.
 * What it moves is exactly what the outline marks as misplaced.
 */
export function planOrder(sections: readonly RankedSection[]): OrderPlan {
  const { leading, groups } = groupsOf(sections)
  const run = longestRun(
    groups.map((group) => ({ rank: group.rank, weight: sum(group.sections.map(charactersOfSection)) })),
  )
  return {
    leading,
    groups,
    ordered: groups.toSorted((one, other) => one.rank - other.rank),
    moved: new Set(groups.filter((_group, index) => !run.has(index))),
  }
}

/** The heading that leads a group. */
export function leaderOf(group: Group): RankedSection {
  const [leader] = group.sections
  if (!leader) throw new Error('a group has a section')
  return leader
}

/** The sections as they will stand. */
export function orderedSections(plan: OrderPlan): RankedSection[] {
  return [...plan.leading, ...plan.ordered.flatMap((group) => group.sections)]
}

/** Headings of a slot that may stand once only and stood before: all but the first. Sections without rank do not count. */
export function repeatedHeadings(
  sections: readonly RankedSection[],
  template: Template,
): ReadonlySet<BlockId> {
  const seen = new Set<number>()
  const repeated = new Set<BlockId>()
  for (const { rank, section } of sections) {
    if (rank === null || template.slots[rank]?.repeatable) continue
    if (seen.has(rank)) repeated.add(section.heading.id)
    seen.add(rank)
  }
  return repeated
}

function groupsOf(sections: readonly RankedSection[]): Pick<OrderPlan, 'leading' | 'groups'> {
  const leading: RankedSection[] = []
  const groups: { rank: number; sections: RankedSection[] }[] = []
  for (const section of sections) {
    if (section.rank !== null) groups.push({ rank: section.rank, sections: [section] })
    else (groups.at(-1)?.sections ?? leading).push(section)
  }
  return { leading, groups }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
