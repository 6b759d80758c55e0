import type { Slot, SlotId, Template } from '../../../shared/template/template'

export type RepeatableSlots = ReadonlyMap<SlotId, Slot>

/** The slots of a kind that may stand several times; always the same map for the same kind. */
export function repeatableSlots(template: Template | undefined): RepeatableSlots {
  if (template === undefined) return none
  const known = byTemplate.get(template)
  if (known) return known
  const repeatable = template.slots.filter((slot) => slot.repeatable)
  const slots = new Map(repeatable.map((slot) => [slot.id, slot]))
  byTemplate.set(template, slots)
  return slots
}

const none: RepeatableSlots = new Map()
const byTemplate = new WeakMap<Template, RepeatableSlots>()
