import { applyEdits } from '../draft/applyEdits'
import type { BlockId, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { findHeading, nameOf, refuse, type Arranged, type ArrangeInput, type Refusal } from './arranging'
import { judge } from './judge'
import { gapForRank } from './placeInOrder'
import { countInversions, rankedSections, rankedSectionsAfter, type RankedSection } from './rankedSections'
import { relevelEdits, shiftLevels, type LevelShift } from './shiftLevels'
import { headingBefore, headingsOfSubtree } from './subtree'
import { topHeadings } from './topHeadings'

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

/** Promotes or demotes several headings one after the other, as one change; what is refused to one is refused to all. */
export function changeLevels(
  input: ArrangeInput,
  ids: readonly BlockId[],
  action: 'promote' | 'demote',
): Arranged {
  const change = action === 'promote' ? promote : demote
  const tops = topHeadings(input.blocks, ids)
  const [first] = tops
  if (first === undefined) return { edits: [] }
  if (tops.length === 1) return change(input, first.heading.id)
  const { template, classify } = input
  const edits: Edit[] = []
  let { blocks } = input
  for (const { heading } of tops) {
    const step = change({ blocks, template, enforcement: 'off', ...(classify && { classify }) }, heading.id)
    if ('refusal' in step) return { refusal: { ...step.refusal, count: tops.length } }
    edits.push(...step.edits)
    blocks = applyEdits(blocks, step.edits)
  }
  return unlessOrderBreaks(input, first.heading, edits, { action, count: tops.length })
}

function relevel(
  input: ArrangeInput,
  heading: Heading,
  headings: readonly Heading[],
  levels: LevelShift | null,
  action: 'promote' | 'demote',
): Arranged {
  if (!levels) return refuse('depth', heading, input.blocks)
  return unlessOrderBreaks(input, heading, relevelEdits(headings, levels), { action, count: 1 })
}

function unlessOrderBreaks(
  input: ArrangeInput,
  heading: Heading,
  edits: readonly Edit[],
  { action, count }: { readonly action: 'promote' | 'demote'; readonly count: number },
): Arranged {
  if (input.enforcement === 'off') return { edits }
  const before = rankedSections(input)
  const after = rankedSectionsAfter(input, edits)
  const breaksOrder = countInversions(after.map(toRank)) > countInversions(before.map(toRank))
  const verdict = judge(action, breaksOrder, input.enforcement)
  if (typeof verdict !== 'object') return { edits }
  const rank = after.find(({ section }) => section.heading.id === heading.id)?.rank ?? null
  return { refusal: { ...orderRefusal(input, heading, before, rank), count } }
}

function orderRefusal(
  input: ArrangeInput,
  heading: Heading,
  sections: readonly RankedSection[],
  rank: number | null,
): Omit<Refusal, 'count'> {
  const gap = rank === null ? 0 : gapForRank(sections, rank, input.template)
  const isRanked = (section: RankedSection) => section.rank !== null
  const name = (section?: RankedSection) => (section ? nameOf(section.section.heading, input.blocks) : null)
  const after = rank === null ? null : name(sections.slice(0, gap).findLast(isRanked))
  const before = rank === null ? null : name(sections.slice(gap).find(isRanked))
  return { reason: 'order', section: nameOf(heading, input.blocks), between: { after, before } }
}

function toRank(section: RankedSection): number | null {
  return section.rank
}
