import type { DraftChange } from '../../shared/draft/change'
import type { Block, BlockId, Span } from '../../shared/draft/draft'

/** How far a change reaches: `structure` alters headings, order or which blocks there are. */
type ChangeReach = 'none' | 'text' | 'structure'

/** The page's mirror of the editor's text: the same block objects in the same order, kept up to date by changes. */
export type DraftText = {
  apply(change: DraftChange): ChangeReach
  title(): readonly Span[]
  /** All blocks in order; the same array until the next change. */
  blocks(): readonly Block[]
}

export function createDraftText(title: readonly Span[], blocks: readonly Block[]): DraftText {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  let order: readonly BlockId[] = blocks.map((block) => block.id)
  let inOrder: readonly Block[] | null = blocks
  let present = title

  return {
    apply(change) {
      let reach: ChangeReach =
        change.order === undefined && change.removed.length === 0 ? 'none' : 'structure'
      for (const id of change.removed) byId.delete(id)
      for (const block of change.changed) {
        const known = byId.get(block.id)
        if (known === block) continue
        byId.set(block.id, block)
        if (known === undefined || !hasSameShape(known, block)) reach = 'structure'
        else if (reach === 'none') reach = 'text'
      }
      if (change.order !== undefined) order = change.order
      if (change.title !== undefined && change.title !== present) {
        present = change.title
        if (reach === 'none') reach = 'text'
      }
      if (reach !== 'none') inOrder = null
      return reach
    },
    title: () => present,
    blocks() {
      inOrder ??= order.flatMap((id) => byId.get(id) ?? [])
      return inOrder
    },
  }
}

/** Whether two states of a block mean the same to the outline, but for their words. */
function hasSameShape(one: Block, other: Block): boolean {
  if (one.type === 'heading' && other.type === 'heading')
    return one.level === other.level && one.slot === other.slot && one.kept === other.kept
  if (one.type === 'paragraph' && other.type === 'paragraph') return one.role === other.role
  return one.type === other.type
}
