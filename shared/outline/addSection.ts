import type { Block, BlockId, Heading, Profile } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'
import { recipientOf, signatureOf } from '../draft/profileParts'
import { endOfSections, sectionsOf } from '../draft/sections'
import { headinglessSlots, type SlotId } from '../template/template'
import type { Today } from '../today'
import { gapForRank } from './placeInOrder'
import {
  rankedSections,
  rankedSectionsAfter,
  slotRank,
  type OrderInput,
  type RankedSection,
} from './rankedSections'

export type AddInput = OrderInput & {
  /** Fills a new recipient or signature. */
  readonly profile?: Profile
  /** Dates a new signature where the profile has no date. */
  readonly today: Today
  readonly makeId?: () => string
}

/**
 * Adds what a slot asks for at its place: heading and empty paragraph, or the part without heading (导语, 结语, 附件说明,
 * 署名日期, and 主送 as `recipient`). Nothing where a part stands already.
 */
export function addSection(input: AddInput, slot: SlotId): Edit[] {
  return slot === 'recipient' || headinglessSlots.has(slot)
    ? addPart(input, slot)
    : addWithHeading(input, slot)
}

function addWithHeading(input: AddInput, slotId: SlotId): Edit[] {
  const makeId = input.makeId ?? newId
  const slot = input.template.slots.find((each) => each.id === slotId)
  if (!slot) throw new Error(`template ${input.template.id} has no slot ${slotId}`)
  const sections = rankedSections(input)
  const gap = gapForRank(sections, slotRank(slotId, input.template) ?? 0, input.template)
  const before = sections[gap]?.section.heading.id ?? endOfSections(sectionsOf(input.blocks))
  const heading: Heading = {
    id: makeId(),
    type: 'heading',
    level: 1,
    lead: [{ text: slot.heading ?? slot.name }],
  }
  const body: Block = { id: makeId(), type: 'paragraph', spans: [] }
  const insert = (own: Heading): Edit[] => [{ type: 'insert', blocks: [own, body], before }]
  const after = rankedSectionsAfter(input, insert(heading))
  return insert(isReadAs(after, heading.id, slotId) ? heading : { ...heading, slot: slotId })
}

function isReadAs(sections: readonly RankedSection[], heading: BlockId, slot: SlotId): boolean {
  const found = sections.find(({ section }) => section.heading.id === heading)
  return found?.rank !== null && found?.assignment.slot === slot
}

function addPart({ blocks, profile = {}, today, makeId = newId }: AddInput, part: string): Edit[] {
  const draft = sectionsOf(blocks)
  const { before, after } = draft
  const id = makeId()
  const put = (block: Block, at: BlockId | null): Edit[] => [{ type: 'insert', blocks: [block], before: at }]
  const stands = (type: Block['type']) => blocks.some((block) => block.type === type)
  const firstOf = (...types: readonly Block['type'][]) =>
    after.find((block) => types.includes(block.type))?.id ?? null
  switch (part) {
    case 'recipient':
      return stands('recipient') ? [] : put(recipientOf(profile, id), blocks[0]?.id ?? null)
    case 'intro': {
      const next = blocks[before.length]?.id ?? null
      return before.some(isIntro) ? [] : put({ id, type: 'paragraph', spans: [] }, next)
    }
    case 'closing': {
      const closing: Block = { id, type: 'paragraph', spans: [], role: 'closing' }
      return blocks.some(isClosing) ? [] : put(closing, endOfSections(draft))
    }
    case 'attachments': {
      const note: Block = { id, type: 'attachments', names: [''] }
      return stands('attachments') ? [] : put(note, firstOf('signature', 'attachment'))
    }
    default: {
      const signature = signatureOf(profile, today, id)
      // An empty first line waits for the unit.
      const units = signature.units.length > 0 ? signature.units : ['']
      return stands('signature') ? [] : put({ ...signature, units }, firstOf('attachment'))
    }
  }
}

/** Whether a block before the first section is part of the intro. */
export function isIntro(block: Block): boolean {
  const isOther = block.type === 'recipient' || block.type === 'pageBreak' || block.type === 'attachments'
  return !isOther && block.type !== 'signature' && !isClosing(block)
}

/** Whether a block is a closing paragraph. */
export function isClosing(block: Block): boolean {
  return block.type === 'paragraph' && block.role === 'closing'
}
