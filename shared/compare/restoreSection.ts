import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'
import { sectionsOf, endOfSections, type Section } from '../draft/sections'
import { gapForRank } from '../outline/placeInOrder'
import {
  countInversions,
  rankedSections,
  rankedSectionsAfter,
  type RankedSection,
} from '../outline/rankedSections'
import type { Template } from '../template/template'
import { alignBlocks } from './alignBlocks'
import { restoreEdits } from './restoreEdits'

type RestoreInput = {
  readonly present: readonly Block[]
  readonly version: readonly Block[]
  /** Which section of the version, by its heading. */
  readonly heading: BlockId
  readonly template: Template
}

/**
 * Brings one section of a version back: in place of what the draft has of it, else as a new section beside its old
 * neighbours, or where the order wants it. What stands elsewhere in the draft by now stays there, too.
 */
export function restoreSection(input: RestoreInput): Edit[] {
  const { present, version, heading } = input
  const section = sectionsOf(version).sections.find((one) => one.heading.id === heading)
  if (!section) return []
  const counterparts = counterpartsOf(version, present)
  const own = counterparts.get(heading)
  const inside = new Set(own?.blocks.map((block) => block.id))
  const outside = present.filter((block) => !inside.has(block.id))
  const wanted = withFreeIds(withoutSecond(section.blocks, outside), outside)
  if (!own) return [{ type: 'insert', blocks: wanted, before: placeOf(input, wanted, counterparts) }]
  const last = present.findIndex((block) => block.id === own.blocks.at(-1)?.id)
  return restoreEdits(own.blocks, wanted, present[last + 1]?.id ?? null)
}

/** The draft's section for each of the version's, by the ids of the latter's headings. */
function counterpartsOf(version: readonly Block[], present: readonly Block[]): ReadonlyMap<BlockId, Section> {
  const { pairs } = alignBlocks(version, present)
  const sections = new Map(sectionsOf(present).sections.map((section) => [section.heading.id, section]))
  const found = new Map<BlockId, Section>()
  for (const [old, place] of pairs) {
    const [from, to] = [version[old], present[place]]
    const section = to && sections.get(to.id)
    if (from && section) found.set(from.id, section)
  }
  return found
}

/** Recipient, attachments note and signature stand at most once in a draft. */
function withoutSecond(blocks: readonly Block[], outside: readonly Block[]): readonly Block[] {
  const single = new Set(['recipient', 'attachments', 'signature'])
  return blocks.filter(({ type }) => !single.has(type) || !outside.some((other) => other.type === type))
}

function withFreeIds(blocks: readonly Block[], outside: readonly Block[]): Block[] {
  const taken = new Set(outside.map((block) => block.id))
  return blocks.map((block) => (taken.has(block.id) ? { ...block, id: newId() } : block))
}

/** Before which block a section goes that the draft has no longer. */
function placeOf(
  { present, version, heading, template }: RestoreInput,
  wanted: readonly Block[],
  counterparts: ReadonlyMap<BlockId, Section>,
): BlockId | null {
  const sections = rankedSections({ blocks: present, template })
  const beside = gapBesideNeighbours(sections, version, heading, counterparts)
  const beforeOf = (gap: number) => sections[gap]?.section.heading.id ?? endOfSections(sectionsOf(present))
  const inversionsAt = (gap: number) => {
    const edit: Edit = { type: 'insert', blocks: wanted, before: beforeOf(gap) }
    const after = rankedSectionsAfter({ blocks: present, template }, [edit])
    return { count: countInversions(after.map(({ rank }) => rank)), rank: after[gap]?.rank ?? null }
  }
  const { count, rank } = inversionsAt(beside)
  if (rank === null) return beforeOf(beside)
  const inOrder = gapForRank(sections, rank, template)
  return beforeOf(inversionsAt(inOrder).count < count ? inOrder : beside)
}

function gapBesideNeighbours(
  sections: readonly RankedSection[],
  version: readonly Block[],
  heading: BlockId,
  counterparts: ReadonlyMap<BlockId, Section>,
): number {
  const headings = sectionsOf(version).sections.map((section) => section.heading.id)
  const own = headings.indexOf(heading)
  const indexOf = (id: BlockId) =>
    sections.findIndex(({ section }) => section.heading.id === counterparts.get(id)?.heading.id)
  const above = headings.slice(0, own).map(indexOf).filter(isThere).at(-1)
  if (above !== undefined) return above + 1
  const below = headings
    .slice(own + 1)
    .map(indexOf)
    .find(isThere)
  return below ?? sections.length
}

function isThere(index: number): boolean {
  return index >= 0
}
