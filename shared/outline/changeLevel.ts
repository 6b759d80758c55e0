import type { BlockId, Heading, HeadingLevel } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { findHeading, nameOf, refuse, type Arranged, type ArrangeInput, type Refusal } from './arranging'
import { judge } from './judge'
import { gapForRank } from './placeInOrder'
import { countInversions, rankedSections, rankedSectionsAfter, type RankedSection } from './rankedSections'
import { headingBefore, headingsOfSubtree } from './subtree'

/** Makes a heading as high as the one it stands under; all below it rises along. */
export function promote(input: ArrangeInput, id: BlockId): Arranged {
  const placed = findHeading(input.blocks, id)
  const { heading } = placed
  if (heading.level === 1) return refuse('edge', heading, input.blocks)
  let above = headingBefore(input.blocks, placed)
  while (above?.heading.level === heading.level) above = headingBefore(input.blocks, above)
  const headings = headingsOfSubtree(input.blocks, placed)
  return relevel(input, heading, headings, shiftLevels(headings, above?.heading.level ?? 1), 'promote')
}

/** Puts a heading under the one before it, at the level that one's subsections have; all below it sinks along. */
export function demote(input: ArrangeInput, id: BlockId): Arranged {
  const placed = findHeading(input.blocks, id)
  const { heading } = placed
  const before = headingBefore(input.blocks, placed)
  if (before?.heading.level !== heading.level) return refuse('edge', heading, input.blocks)
  const [, ...below] = headingsOfSubtree(input.blocks, before)
  const highest = Math.min(...below.map((each) => each.level))
  const top = below.length > 0 ? highest : heading.level + 1
  const headings = headingsOfSubtree(input.blocks, placed)
  return relevel(input, heading, headings, shiftLevels(headings, top), 'demote')
}

function relevel(
  input: ArrangeInput,
  heading: Heading,
  headings: readonly Heading[],
  levels: ReadonlyMap<HeadingLevel, HeadingLevel> | null,
  action: 'promote' | 'demote',
): Arranged {
  if (!levels) return refuse('depth', heading, input.blocks)
  const edits = headings.map((each): Edit => ({
    type: 'replace',
    block: { ...each, level: levels.get(each.level) ?? each.level },
  }))
  const before = rankedSections(input)
  const after = rankedSectionsAfter(input, edits)
  const breaksOrder = countInversions(after.map(toRank)) > countInversions(before.map(toRank))
  const verdict = judge(action, breaksOrder, input.enforcement)
  if (typeof verdict !== 'object') return { edits }
  const rank = after.find(({ section }) => section.heading.id === heading.id)?.rank ?? null
  return { refusal: orderRefusal(input, heading, before, rank) }
}

function orderRefusal(
  input: ArrangeInput,
  heading: Heading,
  sections: readonly RankedSection[],
  rank: number | null,
): Refusal {
  const gap = rank === null ? 0 : gapForRank(sections, rank, input.template)
  const isRanked = (section: RankedSection) => section.rank !== null
  const name = (section?: RankedSection) => (section ? nameOf(section.section.heading, input.blocks) : null)
  const after = rank === null ? null : name(sections.slice(0, gap).findLast(isRanked))
  const before = rank === null ? null : name(sections.slice(gap).find(isRanked))
  return { reason: 'order', section: nameOf(heading, input.blocks), between: { after, before } }
}

/** New levels with the top one as asked, keeping steps between levels where they fit into four; null where they do not. */
function shiftLevels(
  headings: readonly Heading[],
  top: number,
): ReadonlyMap<HeadingLevel, HeadingLevel> | null {
  const levels = [...new Set(headings.map((heading) => heading.level))].toSorted()
  const shift = top - (levels[0] ?? top)
  const shifted = new Map<HeadingLevel, HeadingLevel>()
  let last = 0
  for (const [index, level] of levels.entries()) {
    const deepest = 4 - (levels.length - 1 - index)
    last = Math.max(last + 1, Math.min(level + shift, deepest))
    if (!isLevel(last) || (index === 0 && last !== top)) return null
    shifted.set(level, last)
  }
  return shifted
}

function isLevel(value: number): value is HeadingLevel {
  return value >= 1 && value <= 4
}

function toRank(section: RankedSection): number | null {
  return section.rank
}
