import type { SlotId } from '../../../shared/template/template'
import { presentTemplate } from '../../draft/presentDraft'
import { words } from '../../words'

/** The parts a phrase may be filed under: the usual ones, those of the kind being written, and the one it has. */
export function slotChoices(present?: SlotId): readonly { readonly id: SlotId; readonly name: string }[] {
  const names = new Map(Object.entries(words.snippets.slots))
  for (const { id, name } of presentTemplate()?.slots ?? []) if (!names.has(id)) names.set(id, name)
  if (present !== undefined && !names.has(present)) names.set(present, present)
  return Array.from(names, ([id, name]) => ({ id, name }))
}
