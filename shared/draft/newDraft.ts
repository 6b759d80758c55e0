import { headinglessSlots, type Template } from '../template/template'
import { titleOf } from '../template/titleOf'
import type { Today } from '../today'
import type { Block, Draft, Enforcement, LayoutId, Profile } from './draft'
import { newId } from './newId'
import { recipientOf, signatureOf } from './profileParts'

export type NewDraftInput = {
  readonly template: Template
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
  /** Gives year and date where the profile has none. */
  readonly today: Today
}

/** A draft of a kind: the title from its pattern, the required sections in the usual order, blanks filled from the profile; the year is this one unless given. */
export function newDraft(input: NewDraftInput): Draft {
  const { template, today } = input
  const year = input.profile.year?.trim() ? input.profile.year : String(today.year)
  const profile = { ...input.profile, year }
  const requires = (id: string) => template.slots.some((slot) => slot.id === id && slot.required)
  return {
    format: 'zhangfa-draft',
    version: 1,
    id: newId(),
    title: titleOf(template.titlePattern, profile),
    template: template.id,
    layout: input.layout,
    enforcement: input.enforcement,
    profile,
    blocks: [
      ...(profile.recipient?.trim() ? [recipientOf(profile)] : []),
      emptyParagraph(),
      ...sectionsOf(template),
      ...(requires('signature') ? [signatureOf(profile, today)] : []),
    ],
  }
}

function sectionsOf(template: Template): Block[] {
  return template.slots.flatMap((slot): Block[] => {
    if (!slot.required || headinglessSlots.has(slot.id)) return []
    const text = slot.heading ?? slot.name
    return [{ id: newId(), type: 'heading', level: 1, lead: [{ text }] }, emptyParagraph()]
  })
}

function emptyParagraph(): Block {
  return { id: newId(), type: 'paragraph', spans: [] }
}
