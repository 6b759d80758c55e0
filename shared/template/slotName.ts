import { otherSlot, type SlotId, type Template } from './template'

/** The Chinese name of a slot of a template; 其他 for a heading that belongs to none. */
export function slotName(template: Template, id: SlotId): string {
  return template.slots.find((slot) => slot.id === id)?.name ?? (id === otherSlot ? '其他' : id)
}
