import { spansText } from '../draft/blockText'
import type { Block, BlockId } from '../draft/draft'
import { sectionsOf, type DraftSections } from '../draft/sections'
import { numbersOf } from '../numbering/numbering'
import { headinglessSlots, type Slot, type Template } from '../template/template'
import { leaderOf, planOrder, repeatedHeadings, type Group, type OrderPlan } from './orderPlan'
import type { OutlineRow, SectionPlace } from './outline'
import { closingRows, earlyRows, introRows, keyOf } from './partRows'
import { gapForRank } from './placeInOrder'
import { rankedSections, slotRank, type OrderInput, type RankedSection } from './rankedSections'
import { charactersUnder, stateOf } from './sectionState'
import { slotName } from '../template/slotName'
import { subsectionRows } from './subsectionRows'

type Numbers = ReadonlyMap<BlockId, string>

/**
 * The outline of a draft: its parts, sections and subsections in order, and the template's slots that it has nothing of
 * where they would go. What is marked misplaced is what 整理顺序 would move.
 */
export function buildOutline(input: OrderInput): OutlineRow[] {
  const { template } = input
  const draft = sectionsOf(input.blocks)
  const sections = rankedSections(input)
  const numbers = numbersOf(input.blocks, input.numbering)
  const rows = sectionRows(sections, template, numbers)
  const intro = introRows(draft, template, numbers)
  const end = closingRows(draft, template, numbers)
  const parts = [...intro, ...end].filter((row) => row.key === keyOf(row.slot))
  const early = closedEarly(draft, (blocks) => earlyRows(blocks, template, numbers), parts)
  const present = new Set([...parts, ...rows, ...early.flat()].map((row) => row.slot))
  const missing = template.slots.filter((slot) => !present.has(slot.id))
  return [
    ...missing.filter((slot) => slot.id === 'intro').map((slot) => missingRow(slot)),
    ...intro,
    ...(early[0] ?? []),
    ...withMissing(rows, { sections, missing, template, early: early.slice(1) }),
    ...endWithMissing(end, missing, template),
  ]
}

function sectionRows(sections: readonly RankedSection[], template: Template, numbers: Numbers): OutlineRow[] {
  const plan = planOrder(sections)
  const should = shouldStand(plan, numbers)
  const repeated = repeatedHeadings(sections, template)
  const shares = countSlots(sections)
  const placeOf = (heading: BlockId): SectionPlace =>
    should.has(heading) ? 'misplaced' : repeated.has(heading) ? 'twice' : 'ok'
  return sections.map((section) => {
    const { heading, blocks } = section.section
    const { slot, by } = section.assignment
    const known = template.slots.find((each) => each.id === slot)
    const target = known?.target && Math.round(known.target / (shares.get(slot) ?? 1))
    const name = slotName(slot, template)
    const neighbour = should.get(heading.id)
    return {
      key: heading.id,
      kind: 'section',
      block: heading.id,
      level: 1,
      number: numbers.get(heading.id) ?? '',
      text: spansText(heading.lead),
      slot,
      slotName: name,
      by,
      ...(heading.kept && { kept: heading.kept }),
      required: known?.required ?? false,
      characters: charactersUnder(blocks),
      ...(target === undefined ? {} : { target }),
      state: stateOf(blocks, target),
      place: placeOf(heading.id),
      ...(neighbour ? { should: neighbour } : {}),
      children: subsectionRows(blocks.slice(1), { numbers, slot, slotName: name }),
    }
  })
}

function countSlots(sections: readonly RankedSection[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { assignment } of sections) counts.set(assignment.slot, (counts.get(assignment.slot) ?? 0) + 1)
  return counts
}

/**
 * For each section to move a neighbour it will have, out of those that stay, on whose wrong side it stands now: the one
 * before it where it moves down, the one after it where it moves up.
 */
function shouldStand(plan: OrderPlan, numbers: Numbers): Map<BlockId, NonNullable<OutlineRow['should']>> {
  const should = new Map<BlockId, NonNullable<OutlineRow['should']>>()
  plan.ordered.forEach((group, index) => {
    if (!plan.moved.has(group)) return
    const stays = (other: Group) => !plan.moved.has(other)
    const before = plan.ordered.slice(0, index).findLast(stays)
    const after = plan.ordered.slice(index + 1).find(stays)
    const movesDown = before !== undefined && plan.groups.indexOf(group) < plan.groups.indexOf(before)
    const neighbour = movesDown ? before : (after ?? before)
    if (neighbour === undefined) return
    const { heading } = leaderOf(neighbour).section
    should.set(leaderOf(group).section.heading.id, {
      where: neighbour === before ? 'after' : 'before',
      key: heading.id,
      text: (numbers.get(heading.id) ?? '') + spansText(heading.lead),
    })
  })
  return should
}

type BesideSections = {
  readonly sections: readonly RankedSection[]
  readonly missing: readonly Slot[]
  readonly template: Template
  /** For each section the closing parts that stand in it. */
  readonly early: readonly (readonly OutlineRow[])[]
}

/** Each missing slot with a heading goes where a section added for it would go, a closing part below its section. */
function withMissing(
  rows: readonly OutlineRow[],
  { sections, missing, template, early }: BesideSections,
): OutlineRow[] {
  const gaps = new Map<number, OutlineRow[]>()
  for (const slot of missing) {
    if (headinglessSlots.has(slot.id)) continue
    const gap = gapForRank(sections, slotRank(slot.id, template) ?? 0, template)
    gaps.set(gap, [...(gaps.get(gap) ?? []), missingRow(slot)])
  }
  return [
    ...rows.flatMap((row, index) => [...(gaps.get(index) ?? []), row, ...(early[index] ?? [])]),
    ...(gaps.get(rows.length) ?? []),
  ]
}

/** Missing closing parts stand before the first part that comes later in the usual order. */
function endWithMissing(
  rows: readonly OutlineRow[],
  missing: readonly Slot[],
  template: Template,
): OutlineRow[] {
  const all = [...rows]
  const rank = (row: OutlineRow) => slotRank(row.slot, template) ?? template.slots.length
  for (const slot of missing) {
    if (!headinglessSlots.has(slot.id) || slot.id === 'intro') continue
    const row = missingRow(slot)
    const later = all.findIndex((each) => each.key !== keyOf(each.slot) || rank(each) > rank(row))
    all.splice(later < 0 ? all.length : later, 0, row)
  }
  return all
}

function missingRow(slot: Slot): OutlineRow {
  return {
    key: keyOf(slot.id),
    kind: 'missing',
    number: '',
    text: slot.heading ?? slot.name,
    slot: slot.id,
    slotName: slot.name,
    required: slot.required,
    characters: 0,
    ...(slot.target === undefined ? {} : { target: slot.target }),
    state: 'missing',
    place: 'ok',
    children: [],
  }
}

/** The rows of closing parts before the sections, then for each section those in it; each part once, at the end of the draft first. */
function closedEarly(
  { before, sections }: DraftSections,
  rowsOf: (blocks: readonly Block[]) => OutlineRow[],
  atEnd: readonly OutlineRow[],
): OutlineRow[][] {
  const known = new Set(atEnd.map((row) => row.key))
  return [before, ...sections.map(({ blocks }) => blocks)].map((blocks) => {
    const fresh = rowsOf(blocks).filter((row) => !known.has(row.key))
    for (const row of fresh) known.add(row.key)
    return fresh
  })
}
