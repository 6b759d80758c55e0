import type { OwnLayout } from '../layout/ownLayout'
import { startersOf } from '../template/startersOf'
import { headinglessSlots, type Slot, type Template } from '../template/template'
import { titleOf } from '../template/titleOf'
import type { Today } from '../today'
import type { Block, Draft, Enforcement, LayoutId, Profile } from './draft'
import { currentVersion } from './migrations'
import { newId } from './newId'
import { recipientOf, signatureOf } from './profileParts'

export type NewDraftInput = {
  readonly template: Template
  /** One of the writer's own kinds: the draft carries it along. */
  readonly isOwn?: boolean
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
  /** The figures of that layout, where it is one of the writer's own. */
  readonly ownLayout?: OwnLayout | undefined
  /** Gives year and date where the profile has none. */
  readonly today: Today
  /** Which of the template's starter sets the writer works with; an unknown one counts as none. */
  readonly starterSet?: string | undefined
  /** Starter headings stand in the sections from the beginning. */
  readonly putStarters?: boolean | undefined
}

/** A draft of a kind: the title from its pattern, the required sections in the usual order, blanks filled from the profile; the year is this one unless given. */
export function newDraft(input: NewDraftInput): Draft {
  const { template, today } = input
  const year = input.profile.year?.trim() ? input.profile.year : String(today.year)
  const profile = { ...input.profile, year }
  const set = template.starterSets?.find(({ id }) => id === input.starterSet)
  const requires = (id: string) => template.slots.some((slot) => slot.id === id && slot.required)
  return {
    format: 'zhangfa-draft',
    version: currentVersion,
    id: newId(),
    title: titleOf(template.titlePattern, profile),
    template: template.id,
    ...(input.isOwn && { ownTemplate: template }),
    layout: input.layout,
    ...(input.ownLayout && { ownLayout: input.ownLayout }),
    enforcement: input.enforcement,
    profile,
    ...(set && { starterSet: set.id }),
    blocks: [
      ...(profile.recipient?.trim() ? [recipientOf(profile)] : []),
      emptyParagraph(),
      ...sectionsOf(template, (slot) => (input.putStarters ? startersOf(template, slot.id, set?.id) : [])),
      ...(requires('signature') ? [signatureOf(profile, today)] : []),
    ],
  }
}

function sectionsOf(template: Template, starters: (slot: Slot) => readonly string[]): Block[] {
  return template.slots.flatMap((slot): Block[] => {
    if (!slot.required || headinglessSlots.has(slot.id)) return []
    const text = slot.heading ?? slot.name
    return [headingOf(1, text), ...bodyOf(starters(slot))]
  })
}

/** Room to write: under each starter heading, or under the section itself where there is none. */
function bodyOf(starters: readonly string[]): Block[] {
  if (starters.length === 0) return [emptyParagraph()]
  return starters.flatMap((text) => [headingOf(2, text), emptyParagraph()])
}

function headingOf(level: 1 | 2, text: string): Block {
  return { id: newId(), type: 'heading', level, lead: [{ text }] }
}

function emptyParagraph(): Block {
  return { id: newId(), type: 'paragraph', spans: [] }
}
