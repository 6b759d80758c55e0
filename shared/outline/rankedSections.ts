import type { HeadingNumbering } from '../layout/layout'
import { spansText } from '../draft/blockText'
import { charactersIn } from '../draft/characters'
import { applyEdits } from '../draft/applyEdits'
import type { Block, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { sectionsOf, type Section } from '../draft/sections'
import type { HeadingWording } from '../template/readAmong'
import { slotsOf, type SlotAssignment } from '../template/slotsOf'
import { otherSlot, type SlotId, type Template } from '../template/template'

/** What every question about the order of a draft's sections needs to know. */
export type OrderInput = {
  readonly blocks: readonly Block[]
  readonly template: Template
  /** What headings are numbered by; `official` unless given. */
  readonly numbering?: HeadingNumbering
  /** One for each section, where the caller has them already. */
  readonly assignments?: readonly SlotAssignment[]
  /** How headings get their slots; `slotsOf` unless given. */
  readonly classify?: Classify
}

export type Classify = (headings: readonly HeadingWording[], template: Template) => readonly SlotAssignment[]

/** A section with its slot and its rank in the template's order; null where it has none and is never out of place. */
export type RankedSection = {
  readonly section: Section
  readonly assignment: SlotAssignment
  readonly rank: number | null
}

/** The sections of a draft, each with slot and rank. */
export function rankedSections(input: OrderInput): RankedSection[] {
  const { sections } = sectionsOf(input.blocks)
  const assignments = input.assignments ?? classify(input, sections.map(wordingOf))
  return sections.map((section, index) => {
    const assignment = assignments[index]
    if (!assignment) throw new Error('a slot is needed for each section')
    return { section, assignment, rank: rankOf(section.heading, assignment, input.template) }
  })
}

/** The sections as they will be after these edits, with slots read anew. */
export function rankedSectionsAfter(input: OrderInput, edits: readonly Edit[]): RankedSection[] {
  const { template, classify: given } = input
  return rankedSections({
    blocks: applyEdits(input.blocks, edits),
    template,
    ...(given ? { classify: given } : {}),
  })
}

/** Slots by the caller's way to give them, or by `slotsOf`; kept until a heading reads differently. */
export function classify(
  input: Pick<OrderInput, 'classify' | 'template'>,
  headings: readonly HeadingWording[],
): readonly SlotAssignment[] {
  if (input.classify) return input.classify(headings, input.template)
  const last = lastBySlots.get(input.template)
  if (last && isSameReading(last.headings, headings)) return last.assignments
  const assignments = slotsOf(headings, input.template)
  lastBySlots.set(input.template, { headings, assignments })
  return assignments
}

type Reading = {
  readonly headings: readonly HeadingWording[]
  readonly assignments: readonly SlotAssignment[]
}

/** While paragraphs are written the headings stay: reading 2,000 of them anew takes tens of milliseconds. */
const lastBySlots = new WeakMap<Template, Reading>()

function isSameReading(one: readonly HeadingWording[], other: readonly HeadingWording[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, slot }, index) => text === other[index]?.text && slot === other[index].slot)
  )
}

/** What a heading tells about its slot. */
export function wordingOf({ heading }: Section): HeadingWording {
  return { text: spansText(heading.lead), slot: heading.slot }
}

/** Sections that are kept, belong to no slot or got theirs from their position alone have no rank. */
export function rankOf(
  heading: Pick<Heading, 'kept'>,
  { slot, by }: SlotAssignment,
  template: Template,
): number | null {
  if (heading.kept || by === 'position' || slot === otherSlot) return null
  return slotRank(slot, template)
}

/** Where a slot stands in the template's order; null where the template has no such slot. */
export function slotRank(slot: SlotId, template: Template): number | null {
  const rank = template.slots.findIndex((each) => each.id === slot)
  return rank < 0 ? null : rank
}

/** 字数 of a section. */
export function charactersOfSection({ section }: RankedSection): number {
  return charactersIn(section.blocks)
}

/** How many pairs of sections stand the wrong way round. Takes sections × slots steps. */
export function countInversions(ranks: readonly (number | null)[]): number {
  const seen: number[] = []
  let inversions = 0
  for (const rank of ranks) {
    if (rank === null) continue
    for (let higher = rank + 1; higher < seen.length; higher += 1) inversions += seen[higher] ?? 0
    seen[rank] = (seen[rank] ?? 0) + 1
  }
  return inversions
}
