import type { BlockId } from '../draft/draft'
import { endOfSections, sectionsOf } from '../draft/sections'
import { nameOf, refuse, type Arranged, type ArrangeInput } from './arranging'
import { judge } from './judge'
import { rankedSections, type OrderInput, type RankedSection } from './rankedSections'

/** Where a section goes: past its neighbour, or before the section with this heading (null: after the last). */
export type SectionTarget = 'up' | 'down' | { readonly before: BlockId | null }

/**
 * The headings before which a section may go (null: after the last section) without standing the wrong way round to any
 * section it does not stand so already. The place where it stands is not among them.
 */
export function allowedMoves(input: OrderInput, heading: BlockId): (BlockId | null)[] {
  const sections = rankedSections(input)
  const index = indexOf(sections, heading)
  const { first, last } = allowedGaps(sections, index)
  const gaps = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  return gaps
    .filter((gap) => gap !== index && gap !== index + 1)
    .map((gap) => sections[gap]?.section.heading.id ?? null)
}

/** Moves one section alone. In strict mode a move that breaks the order is refused; elsewhere the outline marks it. */
export function moveSection(input: ArrangeInput, heading: BlockId, target: SectionTarget): Arranged {
  const sections = rankedSections(input)
  const index = indexOf(sections, heading)
  const moved = at(sections, index)
  const gap = gapOf(sections, index, target)
  if (gap < 0 || gap > sections.length) return refuse('edge', moved.section.heading, input.blocks)
  if (gap === index || gap === index + 1) return { edits: [] }
  const { first, last } = allowedGaps(sections, index)
  const verdict = judge('move', gap < first || gap > last, input.enforcement)
  if (typeof verdict === 'object') {
    const name = (section?: RankedSection) => (section ? nameOf(section.section.heading, input.blocks) : null)
    const between = { after: name(sections[first - 1]), before: name(sections[last]) }
    return {
      refusal: { reason: verdict.refused, section: nameOf(moved.section.heading, input.blocks), between },
    }
  }
  const before = sections[gap]?.section.heading.id ?? endOfSections(sectionsOf(input.blocks))
  return { edits: [{ type: 'move', blocks: moved.section.blocks.map((block) => block.id), before }] }
}

/** Gap n lies before section n, the last one after all sections. */
function gapOf(sections: readonly RankedSection[], index: number, target: SectionTarget): number {
  if (target === 'up') return index - 1
  if (target === 'down') return index + 2
  return target.before === null ? sections.length : indexOf(sections, target.before)
}

/** The gaps a section reaches without passing one that must stay on its side. */
function allowedGaps(sections: readonly RankedSection[], index: number): { first: number; last: number } {
  const { rank } = at(sections, index)
  if (rank === null) return { first: 0, last: sections.length }
  const lower = sections.findLastIndex((each, at) => at < index && each.rank !== null && each.rank < rank)
  const higher = sections.findIndex((each, at) => at > index && each.rank !== null && each.rank > rank)
  return { first: lower + 1, last: higher < 0 ? sections.length : higher }
}

function indexOf(sections: readonly RankedSection[], heading: BlockId): number {
  const index = sections.findIndex(({ section }) => section.heading.id === heading)
  if (index < 0) throw new Error(`no section ${heading} in the draft`)
  return index
}

function at(sections: readonly RankedSection[], index: number): RankedSection {
  const section = sections[index]
  if (!section) throw new Error(`no section at ${index}`)
  return section
}
