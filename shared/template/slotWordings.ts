import { headingParts } from './headingParts'
import { headinglessSlots, type SlotId, type Template } from './template'

/** A wording of headings, as letters alone, and the slots it stands for: the one that lists it soonest comes first. */
export type SlotWording = { readonly letters: string; readonly slots: readonly SlotId[] }

const byTemplate = new WeakMap<Template, readonly SlotWording[]>()

/** Names and aliases of all slots with a heading; one entry for a wording that several slots share. */
export function slotWordings(template: Template): readonly SlotWording[] {
  const known = byTemplate.get(template)
  if (known) return known
  const listed = new Map<string, { slot: SlotId; place: number }[]>()
  for (const slot of template.slots) {
    if (headinglessSlots.has(slot.id)) continue
    for (const [place, wording] of [slot.name, ...slot.aliases].entries()) {
      const { letters } = headingParts(wording)
      const places = listed.get(letters) ?? []
      if (letters !== '' && !places.some((each) => each.slot === slot.id))
        places.push({ slot: slot.id, place })
      listed.set(letters, places)
    }
  }
  const wordings = [...listed].flatMap(([letters, places]) => {
    const slots = places.toSorted((one, other) => one.place - other.place).map(({ slot }) => slot)
    return slots.length === 0 ? [] : [{ letters, slots }]
  })
  byTemplate.set(template, wordings)
  return wordings
}
