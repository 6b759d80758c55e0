import { spansText } from '../draft/blockText'
import type { Block, BlockId, Draft, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'
import { endOfSections, sectionsOf } from '../draft/sections'
import { applyEdits } from '../draft/applyEdits'
import { addSection } from '../outline/addSection'
import { rankedSections, type RankedSection } from '../outline/rankedSections'
import type { Template } from '../template/template'
import type { Today } from '../today'
import type { PlanItem } from './planItems'

const work = 'work'

/** The blocks of a draft with what was planned as headings at the end of 主要工作, and the checklist that leads to them. */
export function withPlannedWork(
  blocks: readonly Block[],
  items: readonly PlanItem[],
  { template, today }: { readonly template: Template; readonly today: Today },
): { readonly blocks: readonly Block[]; readonly checklist: NonNullable<Draft['checklist']> } {
  if (items.length === 0) return { blocks, checklist: [] }
  const known = headingsByText(workSections(blocks, template).flatMap(({ section }) => section.blocks))
  const isKnown = ({ heading }: PlanItem) => known.has(heading)
  const fresh = items.filter(
    (item, index) => !isKnown(item) && items.findIndex((other) => other.heading === item.heading) === index,
  )
  const hasPlace = template.slots.some(({ id }) => id === work)
  const level = levelBelow(workOf(blocks, template))
  const starters = hasPlace ? fresh.map(({ heading }) => starter(heading, level)) : []
  const withWork = starters.length > 0 ? applyEdits(blocks, workSection(blocks, template, today)) : blocks
  const place = endOfWork(withWork, template)
  const insert: Edit = { type: 'insert', blocks: starters.flat(), before: place }
  const ids = new Map([
    ...known,
    ...starters.map(([heading]) => [spansText(heading.lead), heading.id] as const),
  ])
  return {
    blocks: starters.length > 0 ? applyEdits(withWork, [insert]) : blocks,
    checklist: items.map(({ text, heading }) => {
      const section = ids.get(heading)
      return { text, done: false, ...(section !== undefined && { section }) }
    }),
  }
}

function starter(text: string, level: Heading['level']): [Heading, Block] {
  return [
    { id: newId(), type: 'heading', level, lead: [{ text }] },
    { id: newId(), type: 'paragraph', spans: [] },
  ]
}

function headingsByText(blocks: readonly Block[]): ReadonlyMap<string, BlockId> {
  return new Map(
    blocks.flatMap((block) =>
      block.type === 'heading' ? [[spansText(block.lead).replace(/[。：:]$/u, ''), block.id] as const] : [],
    ),
  )
}

/** The level of the section's own subsections, so that new ones are numbered on with them; where it has none the usual one. */
function levelBelow(work: RankedSection | undefined): Heading['level'] {
  const below = work?.section.blocks
    .slice(1)
    .flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  return below?.length ? (Math.min(...below) as Heading['level']) : 2
}

/** Adds 主要工作 where the draft has no such section. */
function workSection(blocks: readonly Block[], template: Template, today: Today): Edit[] {
  return workOf(blocks, template) ? [] : addSection({ blocks, template, today }, work)
}

function workSections(blocks: readonly Block[], template: Template): RankedSection[] {
  return rankedSections({ blocks, template }).filter(({ assignment }) => assignment.slot === work)
}

/** The section named 主要工作, else the last one that is taken for it. */
function workOf(blocks: readonly Block[], template: Template): RankedSection | undefined {
  const sections = workSections(blocks, template)
  return sections.find(({ assignment }) => assignment.by !== 'position') ?? sections.at(-1)
}

/** The block that follows the section; null at the end of the draft. */
function endOfWork(blocks: readonly Block[], template: Template): BlockId | null {
  const section = workOf(blocks, template)?.section
  const last = section?.blocks.at(-1)
  if (last === undefined) return endOfSections(sectionsOf(blocks))
  return blocks[blocks.indexOf(last) + 1]?.id ?? null
}
