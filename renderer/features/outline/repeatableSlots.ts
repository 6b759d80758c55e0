import type { SlotId, Template } from '../../../shared/template/template'

/** The slots of a kind that may stand several times; always the same set for the same kind. */
export function repeatableSlots(template: Template | undefined): ReadonlySet<SlotId> {
  if (template === undefined) return none
  const known = byTemplate.get(template)
  if (known) return known
  const slots = new Set(template.slots.filter((slot) => slot.repeatable).map((slot) => slot.id))
  byTemplate.set(template, slots)
  return slots
}

const none: ReadonlySet<SlotId> = new Set()
const byTemplate = new WeakMap<Template, ReadonlySet<SlotId>>()
