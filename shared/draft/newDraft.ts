import { headinglessSlots, type Template } from '../template/template'
import { titleOf } from '../template/titleOf'
import type { Block, Draft, Enforcement, LayoutId, Profile } from './draft'
import { newId } from './newId'

export type NewDraftInput = {
  readonly template: Template
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
  /** Used for the date where the profile has none: the caller's clock. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number }
}

/** A draft of a kind: the title from its pattern, the required sections in the usual order, blanks filled from the profile. */
export function newDraft(input: NewDraftInput): Draft {
  const { template, profile } = input
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
      ...recipientOf(profile),
      emptyParagraph(),
      ...sectionsOf(template),
      ...(requires('signature') ? [signatureOf(input)] : []),
    ],
  }
}

function recipientOf(profile: Profile): Block[] {
  const recipient = profile.recipient?.trim().replace(/[：:]+$/, '')
  return recipient ? [{ id: newId(), type: 'recipient', spans: [{ text: `${recipient}：` }] }] : []
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

function signatureOf({ profile, today }: NewDraftInput): Block {
  const [unit] = [profile.signatory, profile.unit].flatMap((name) => (name?.trim() ? [name.trim()] : []))
  const day = `${today.year}年${today.month}月${today.day}日`
  const date = profile.date?.trim() ? profile.date.trim() : day
  return { id: newId(), type: 'signature', units: unit ? [unit] : [], date, seal: false }
}
