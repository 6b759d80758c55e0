import type { SlotId, Template } from './template'

export type HeadingWording = { readonly text: string; readonly slot?: SlotId | undefined }

/** How a level-1 heading got its slot: set by the writer, by its wording, or by where it stands. */
export type SlotAssignment = { readonly slot: SlotId; readonly by: 'writer' | 'wording' | 'position' }

/** Gives each level-1 heading its slot; one assignment per heading, in the same order. */
export function slotsOf(headings: readonly HeadingWording[], template: Template): SlotAssignment[] {
  return headings.map((heading) => ({ slot: heading.slot ?? template.slots.at(-1)?.id ?? 'other', by: 'position' }))
}
