import { chooseSlots } from './chooseSlots'
import { isAim } from './headingManner'
import { headingParts } from './headingParts'
import { slotCandidates } from './slotCandidates'
import { headinglessSlots, otherSlot, type SlotId, type Template } from './template'

export type HeadingWording = { readonly text: string; readonly slot?: SlotId | undefined }

/** How a level-1 heading got its slot: set by the writer, by its wording, or by where it stands. */
export type SlotAssignment = { readonly slot: SlotId; readonly by: 'writer' | 'wording' | 'position' }

/**
 * Gives each level-1 heading its slot; one assignment per heading, in the same order. A wording that several slots share
 * (整改措施: 下步计划 or 主要工作) goes to the slot that lists it soonest unless what is named around it would then stand
 * out of order. A heading that matches no wording is the first repeatable slot, or `other` where the template has none.
 */
export function slotsOf(headings: readonly HeadingWording[], template: Template): SlotAssignment[] {
  const rankOf = (slot: SlotId | undefined) => template.slots.findIndex(({ id }) => id === slot)
  const repeatable = template.slots.find((slot) => slot.repeatable && !headinglessSlots.has(slot.id))?.id
  const { slots, inOrder } = chooseSlots(
    headings.map(({ text, slot }) => (slot === undefined ? slotCandidates(text, template) : [slot])),
    template,
  )
  let highest = -1
  return headings.map((heading, index): SlotAssignment => {
    const slot = slots[index]
    const isBeforeWork = highest < rankOf(repeatable)
    if (slot !== undefined && inOrder.has(index)) highest = Math.max(highest, rankOf(slot))
    if (heading.slot !== undefined) return { slot: heading.slot, by: 'writer' }
    if (slot !== undefined) return { slot, by: 'wording' }
    if (isBeforeWork && isAim(headingParts(heading.text).letters)) return { slot: otherSlot, by: 'wording' }
    return { slot: repeatable ?? otherSlot, by: 'position' }
  })
}
