import type { Slot, Template } from './template'

/** The headings to start a section's subsections with: those of the chosen set where it has any for the slot, else the slot's own. */
export function startersOf(
  slot: Slot,
  template: Template,
  starterSet: string | undefined,
): readonly string[] {
  const set = template.starterSets?.find(({ id }) => id === starterSet)
  return set?.starters[slot.id] ?? slot.starters ?? []
}
