import type { SlotId, Template } from './template'

/** Headings to start a slot's subsections with: those of the chosen starter set where it has any, else the slot's own. */
export function startersOf(template: Template, slot: SlotId, starterSet?: string): readonly string[] {
  const ofTrade = template.starterSets?.find(({ id }) => id === starterSet)?.starters[slot]
  return ofTrade ?? template.slots.find(({ id }) => id === slot)?.starters ?? []
}
