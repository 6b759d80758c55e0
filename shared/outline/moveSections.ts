import type { BlockId } from '../draft/draft'
import { endOfSections, sectionsOf } from '../draft/sections'
import { nameOf, refuse, type Arranged, type ArrangeInput } from './arranging'
import { judge } from './judge'
import { rankedSections, type OrderInput, type RankedSection } from './rankedSections'

/** Where sections go: past their neighbour, or before the section with this heading (null: after the last). */
export type SectionTarget = 'up' | 'down' | { readonly before: BlockId | null }

/**
 * The headings before which a section may go (null: after the last section) without standing the wrong way round to any
 * section it does not stand so already. The place where it stands is not among them.
 */
export function allowedMoves(input: OrderInput, heading: BlockId): (BlockId | null)[] {
  const sections = rankedSections(input)
  const index = indexOf(sections, heading)
  const { first, last } = allowedGaps(sections, new Set([index]))
  const gaps = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  return gaps
    .filter((gap) => gap !== index && gap !== index + 1)
    .map((gap) => sections[gap]?.section.heading.id ?? null)
}

/**
 * Moves sections together, in the order they stand in. In strict mode a move that turns a further pair round is refused;
 * elsewhere the outline marks it.
 */
export function moveSections(
  input: ArrangeInput,
  headings: readonly BlockId[],
  target: SectionTarget,
): Arranged {
  const sections = rankedSections(input)
  const moved = new Set(headings.map((heading) => indexOf(sections, heading)).toSorted((a, b) => a - b))
  const [leader] = moved
  if (leader === undefined) return { edits: [] }
  const { heading } = at(sections, leader).section
  const gap = gapOf(sections, moved, target)
  if (gap < 0 || gap > sections.length) return refuse('edge', heading, input.blocks, moved.size)
  if (standsAt(moved, gap)) return { edits: [] }
  const { first, last } = allowedGaps(sections, moved)
  const verdict = judge('move', gap < first || gap > last, input.enforcement)
  if (typeof verdict === 'object') {
    const name = (section?: RankedSection) => (section ? nameOf(section.section.heading, input.blocks) : null)
    const isSomewhere = first <= last
    const between = {
      after: isSomewhere ? name(sections[first - 1]) : null,
      before: isSomewhere ? name(sections[last]) : null,
    }
    const section = nameOf(heading, input.blocks)
    return { refusal: { reason: verdict.refused, section, count: moved.size, between } }
  }
  const next = sections.find((_section, index) => index >= gap && !moved.has(index))
  const before = next?.section.heading.id ?? endOfSections(sectionsOf(input.blocks))
  const blocks = [...moved].flatMap((index) => at(sections, index).section.blocks.map((block) => block.id))
  return { edits: [{ type: 'move', blocks, before }] }
}

/** Gap n lies before section n, the last one after all sections. */
function gapOf(
  sections: readonly RankedSection[],
  moved: ReadonlySet<number>,
  target: SectionTarget,
): number {
  if (target === 'up') return Math.min(...moved) - 1
  if (target === 'down') return Math.max(...moved) + 2
  return target.before === null ? sections.length : indexOf(sections, target.before)
}

/** Whether those that move stand side by side at the gap already. */
function standsAt(moved: ReadonlySet<number>, gap: number): boolean {
  const first = Math.min(...moved)
  const last = Math.max(...moved)
  return last - first === moved.size - 1 && gap >= first && gap <= last + 1
}

/** The gaps all of them reach without passing one that must stay on its side; `first` above `last` where there is none. */
function allowedGaps(
  sections: readonly RankedSection[],
  moved: ReadonlySet<number>,
): { first: number; last: number } {
  let first = 0
  let last = sections.length
  for (const index of moved) {
    const { rank } = at(sections, index)
    if (rank === null) continue
    const stands = (each: RankedSection, at: number) => each.rank !== null && !moved.has(at)
    const lower = sections.findLastIndex(
      (each, at) => at < index && stands(each, at) && (each.rank ?? 0) < rank,
    )
    const higher = sections.findIndex((each, at) => at > index && stands(each, at) && (each.rank ?? 0) > rank)
    first = Math.max(first, lower + 1)
    if (higher >= 0) last = Math.min(last, higher)
  }
  return { first, last }
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
