import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import type { SlotId } from '../template/template'

/** Puts sections into a slot by hand, whatever they are called; null takes that back, and the wording decides again. */
export function setSlot(blocks: readonly Block[], ids: readonly BlockId[], slot: SlotId | null): Edit[] {
  const wanted = new Set(ids)
  return blocks.flatMap((block): Edit[] => {
    if (block.type !== 'heading' || block.level !== 1 || !wanted.has(block.id)) return []
    if (block.slot === (slot ?? undefined)) return []
    const plain = { ...block }
    delete plain.slot
    return [{ type: 'replace', block: slot === null ? plain : { ...plain, slot } }]
  })
}
