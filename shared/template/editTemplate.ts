import { newId } from '../draft/newId'
import { freeTemplateName } from './ownTemplate'
import { usualSlotNames } from './slotName'
import { headinglessSlots, sharedSlots, type Slot, type SlotId, type Template } from './template'

/** What is undefined goes; what is absent stays. */
export type SlotChange = { readonly [Name in keyof Slot]?: Slot[Name] | undefined }

/** A slot of the template's own, with a name that none of its slots has. */
export function newSlot(template: Template, name: string): Slot {
  const names = template.slots.map((slot) => slot.name)
  return slotNamed(`slot-${newId()}`, freeTemplateName(name, names))
}

/** The usual slots that a template does without, in the usual order. */
export function absentSlots(template: Template): Slot[] {
  const known = new Set(template.slots.map(({ id }) => id))
  return sharedSlots.filter((id) => !known.has(id)).map((id) => slotNamed(id, usualSlotNames[id]))
}

/** Adds a slot after another one, or at the end of the sections where there is none. */
export function addSlot(template: Template, slot: Slot, after: SlotId | undefined): Template {
  const at = template.slots.findIndex(({ id }) => id === after)
  const slots = at < 0 ? [...template.slots, slot] : template.slots.toSpliced(at + 1, 0, slot)
  return { ...template, slots: inParts(slots) }
}

export function removeSlot(template: Template, slot: SlotId): Template {
  return { ...template, slots: template.slots.filter(({ id }) => id !== slot) }
}

/** Moves slots before or after another one. What has no heading keeps its place: 导语 first, 结语 to 署名日期 last. */
export function moveSlots(
  template: Template,
  moved: readonly SlotId[],
  target: SlotId,
  where: 'before' | 'after',
): Template {
  if (moved.includes(target)) return template
  const rest = template.slots.filter(({ id }) => !moved.includes(id))
  const at = rest.findIndex(({ id }) => id === target) + (where === 'after' ? 1 : 0)
  const slots = rest.toSpliced(at, 0, ...template.slots.filter(({ id }) => moved.includes(id)))
  return { ...template, slots: inParts(slots) }
}

/** Moves a slot one place up or down; the same template where it cannot go further. */
export function moveSlot(template: Template, slot: SlotId, direction: 'up' | 'down'): Template {
  const at = template.slots.findIndex(({ id }) => id === slot)
  const neighbour = template.slots[direction === 'up' ? at - 1 : at + 1]
  if (neighbour === undefined) return template
  const moved = moveSlots(template, [slot], neighbour.id, direction === 'up' ? 'before' : 'after')
  return moved.slots.every(({ id }, index) => id === template.slots[index]?.id) ? template : moved
}

export function changeSlot(template: Template, slot: SlotId, change: SlotChange): Template {
  return {
    ...template,
    slots: template.slots.map((each) => (each.id === slot ? withoutUndefined({ ...each, ...change }) : each)),
  }
}

/** As it is to be stored: texts without blanks around them, no empty lines, nothing left of slots that are gone. */
export function tidyTemplate(template: Template): Template {
  const { starterSets, ...rest } = template
  const slots = template.slots.map(tidySlot)
  const known = new Set(slots.filter(({ id }) => !headinglessSlots.has(id)).map(({ id }) => id))
  const sets = (starterSets ?? []).map((set) => ({
    ...set,
    starters: Object.fromEntries(
      Object.entries(set.starters)
        .filter(([slot]) => known.has(slot))
        .map(([slot, lines]) => [slot, tidyLines(lines)]),
    ),
  }))
  return {
    ...rest,
    name: template.name.trim(),
    titlePattern: template.titlePattern.trim(),
    slots,
    ...(starterSets && { starterSets: sets }),
  }
}

function tidySlot(slot: Slot): Slot {
  const { heading, starters, checklist, ...rest } = slot
  const standsAlone = headinglessSlots.has(slot.id)
  const plain = { ...rest, name: slot.name.trim(), guidance: slot.guidance.trim() }
  const points = filled(checklist)
  if (standsAlone) return { ...plain, aliases: [], repeatable: false, ...(points && { checklist: points }) }
  const ownHeading = heading?.trim() ?? ''
  const headings = filled(starters)
  return {
    ...plain,
    aliases: tidyLines(slot.aliases),
    heading: ownHeading === '' ? plain.name : ownHeading,
    ...(headings && { starters: headings }),
    ...(points && { checklist: points }),
  }
}

function filled(lines: readonly string[] | undefined): string[] | undefined {
  const tidy = tidyLines(lines ?? [])
  return tidy.length > 0 ? tidy : undefined
}

function tidyLines(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
}

/** 导语, then what has a heading, then 结语, 附件说明, 署名日期. */
function inParts(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((one, other) => part(one) - part(other))
}

function part({ id }: Slot): number {
  return ['intro', 'heading', 'closing', 'attachments', 'signature'].indexOf(
    headinglessSlots.has(id) ? id : 'heading',
  )
}

function slotNamed(id: SlotId, name: string): Slot {
  const heading = headinglessSlots.has(id) ? {} : { heading: name }
  return { id, name, aliases: [], required: false, repeatable: false, guidance: '', ...heading }
}

/** The same without the fields that are undefined: how an optional field is emptied. */
export function withoutUndefined<Value extends object>(value: {
  readonly [Name in keyof Value]: Value[Name] | undefined
}): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value
}
