import { spansText } from '../draft/blockText'
import type { Block, BlockId, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { rankedSections, type OrderInput, type RankedSection } from './rankedSections'
import { relevelEdits, shiftLevels } from './shiftLevels'

/** The section that stands first in a slot that may stand once, where this one stands in it again; else null. */
export function firstOfSlot(input: OrderInput, heading: BlockId): RankedSection | null {
  const sections = rankedSections(input)
  const later = sections.find(({ section }) => section.heading.id === heading)
  if (later === undefined || later.rank === null || input.template.slots[later.rank]?.repeatable) return null
  const first = sections.find(({ rank }) => rank === later.rank)
  return first === undefined || first === later ? null : first
}

/**
 * 合并: what stands in a section goes to the end of the one that stands first in its slot. Its heading goes where it says
 * the same as that one's; else it becomes a subsection, or a paragraph where its subsections leave no level for that.
 */
export function mergeSections(input: OrderInput, heading: BlockId): Edit[] {
  const first = firstOfSlot(input, heading)
  const later = rankedSections(input).find(({ section }) => section.heading.id === heading)?.section
  if (first === null || later === undefined) return []
  const { section } = first
  const followers = section.blocks.slice(1)
  const lastText = followers.findLastIndex((block) => !isEmpty(block))
  const emptyEnd = followers.slice(lastText + 1)
  const next = input.blocks.findIndex((block) => block.id === section.blocks.at(-1)?.id) + 1
  const before = input.blocks[next]?.id ?? null
  const head = mergedHeading(later.heading, later.blocks, section)
  const ids = later.blocks.slice(head.stays ? 0 : 1).map((block) => block.id)
  return [
    ...head.edits,
    ...(before === heading || ids.length === 0 ? [] : [{ type: 'move', blocks: ids, before } as const]),
    ...remove(ids.length === 0 ? [] : emptyEnd),
    ...remove(head.stays ? [] : [later.heading]),
  ]
}

type MergedHeading = { readonly stays: boolean; readonly edits: readonly Edit[] }

function mergedHeading(
  heading: Heading,
  blocks: readonly Block[],
  into: RankedSection['section'],
): MergedHeading {
  const paragraph = (spans: Heading['lead']): Edit => ({
    type: 'replace',
    block: { id: heading.id, type: 'paragraph', spans },
  })
  const saysTheSame = wordsOf(heading) === wordsOf(into.heading)
  if (saysTheSame)
    return heading.tail === undefined
      ? { stays: false, edits: [] }
      : { stays: true, edits: [paragraph(heading.tail)] }
  const headings = blocks.filter((block) => block.type === 'heading')
  const standing = into.blocks.slice(1).flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  const levels = shiftLevels(headings, standing.length > 0 ? Math.min(...standing) : 2)
  if (!levels) return { stays: true, edits: [paragraph([...heading.lead, ...(heading.tail ?? [])])] }
  // The slot and 保持原样 of a section mean nothing for a subsection.
  const plain: Heading = { ...heading }
  delete plain.slot
  delete plain.kept
  return { stays: true, edits: relevelEdits([plain, ...headings.slice(1)], levels) }
}

function wordsOf(heading: Heading): string {
  return spansText(heading.lead).replace(/[\s\p{P}]/gu, '')
}

function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.spans.length === 0 && block.role === undefined
}

function remove(blocks: readonly Block[]): Edit[] {
  return blocks.length === 0 ? [] : [{ type: 'remove', blocks: blocks.map((block) => block.id) }]
}
