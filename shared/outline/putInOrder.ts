import type { BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { endOfSections, sectionsOf } from '../draft/sections'
import { otherSlot, type SlotId } from '../template/template'
import { leaderOf, orderedSections, planOrder, type OrderPlan } from './orderPlan'
import {
  classify,
  rankOf,
  rankedSections,
  wordingOf,
  type OrderInput,
  type RankedSection,
} from './rankedSections'

/**
 * 整理顺序: the fewest moves after which no section is out of place, for the slots given. Sections without rank move
 * with the one before them; intro, closing, attachments and signature stay. Headings whose slot would be read
 * differently in their new place are pinned to it.
 */
export function putInOrder(input: OrderInput): Edit[] {
  const plan = planOrder(rankedSections(input))
  if (plan.moved.size === 0) return []
  const moves: Edit[] = []
  let before = endOfSections(sectionsOf(input.blocks))
  for (const group of plan.ordered.toReversed()) {
    const blocks = group.sections.flatMap(({ section }) => section.blocks.map((block) => block.id))
    if (plan.moved.has(group)) moves.push({ type: 'move', blocks, before })
    before = leaderOf(group).section.heading.id
  }
  return [...moves, ...pins(input, plan)]
}

/** One section taken from one place in the list of sections to another; `to` counts after it was taken out. */
export type SectionMove = { readonly from: number; readonly to: number }

/** 整理顺序 as moves of single sections in the list of sections, and the order they then have (for the command line). */
export function orderMoves(input: OrderInput): {
  readonly moves: readonly SectionMove[]
  readonly after: readonly number[]
} {
  const sections = rankedSections(input)
  const plan = planOrder(sections)
  const list = [...sections]
  const moves: SectionMove[] = []
  let next: RankedSection | null = null
  for (const group of plan.ordered.toReversed()) {
    for (const section of plan.moved.has(group) ? group.sections : []) {
      const from = list.indexOf(section)
      list.splice(from, 1)
      const to = next ? list.indexOf(next) : list.length
      list.splice(to, 0, section)
      moves.push({ from, to })
    }
    next = leaderOf(group)
  }
  return { moves, after: list.map((section) => sections.indexOf(section)) }
}

function pins(input: OrderInput, plan: OrderPlan): Edit[] {
  const sections = orderedSections(plan)
  const pinned = new Map<BlockId, SlotId>()
  for (;;) {
    const more = missingPins(input, sections, pinned)
    if (more.size === 0) break
    for (const [id, slot] of more) pinned.set(id, slot)
  }
  return sections.flatMap(({ section: { heading } }): Edit[] => {
    const slot = pinned.get(heading.id)
    return slot === undefined ? [] : [{ type: 'replace', block: { ...heading, slot } }]
  })
}

/** What must be pinned so that reading the slots again finds the same ranks, and nothing out of place. */
function missingPins(
  input: OrderInput,
  sections: readonly RankedSection[],
  pinned: ReadonlyMap<BlockId, SlotId>,
): Map<BlockId, SlotId> {
  const wordings = sections.map(({ section }) => {
    const wording = wordingOf(section)
    return { ...wording, slot: pinned.get(section.heading.id) ?? wording.slot }
  })
  const assignments = classify(input, wordings)
  const again = sections.map((section, index): RankedSection => {
    const assignment = assignments[index] ?? section.assignment
    return { ...section, assignment, rank: rankOf(section.section.heading, assignment, input.template) }
  })
  const changed = sections.filter(
    (section, index) => again[index]?.rank !== section.rank && !pinned.has(idOf(section)),
  )
  const ranked = changed.filter((section) => section.rank !== null)
  if (ranked.length > 0) return new Map(ranked.map((section) => [idOf(section), section.assignment.slot]))
  // A section that gained a rank by its new neighbours may keep it, unless that would put something out of place.
  const disturbed = planOrder(again).moved.size > 0
  return new Map(disturbed ? changed.map((section) => [idOf(section), otherSlot]) : [])
}

function idOf({ section }: RankedSection): BlockId {
  return section.heading.id
}
