import type { DraftChange } from './change'
import type { Block, BlockId, Draft, Span } from './draft'

/** The text as it stands, kept in step with the editor by its changes. Never altered: each change gives a new mirror. */
export type DraftMirror = {
  readonly title: readonly Span[]
  readonly order: readonly BlockId[]
  readonly byId: ReadonlyMap<BlockId, Block>
}

/** The mirror of a draft's text. */
export function mirrorOf(text: {
  readonly title: readonly Span[]
  readonly blocks: readonly Block[]
}): DraftMirror {
  return {
    title: text.title,
    order: text.blocks.map((block) => block.id),
    byId: new Map(text.blocks.map((block) => [block.id, block])),
  }
}

/** The blocks of a mirror in order. */
export function blocksOf(mirror: DraftMirror): Block[] {
  return mirror.order.map((id) => blockOf(mirror, id))
}

/** The mirror after a change; a change that does not fit is a bug and throws. */
export function applyChange(mirror: DraftMirror, change: DraftChange): DraftMirror {
  const byId = new Map(mirror.byId)
  for (const id of change.removed) byId.delete(id)
  for (const block of change.changed) byId.set(block.id, block)
  const order = change.order ?? mirror.order
  if (order.length !== byId.size) {
    throw new Error(`the change leaves ${byId.size} blocks for ${order.length} places`)
  }
  return { title: change.title ?? mirror.title, order, byId }
}

/** What leads from one mirror to another; blocks are compared by identity. */
export function changeBetween(before: DraftMirror, after: DraftMirror): DraftChange {
  const changed = after.order
    .filter((id) => before.byId.get(id) !== after.byId.get(id))
    .map((id) => blockOf(after, id))
  const removed = before.order.filter((id) => !after.byId.has(id))
  const sameOrder =
    before.order === after.order ||
    (before.order.length === after.order.length &&
      before.order.every((id, index) => id === after.order[index]))
  return {
    changed,
    removed,
    ...(sameOrder ? {} : { order: after.order }),
    ...(before.title === after.title ? {} : { title: after.title }),
  }
}

/** The whole draft: the head as it was, the text as it is. */
export function draftOf(head: Omit<Draft, 'title' | 'blocks'>, mirror: DraftMirror): Draft {
  return { ...head, title: [...mirror.title], blocks: blocksOf(mirror) }
}

function blockOf(mirror: DraftMirror, id: BlockId): Block {
  const block = mirror.byId.get(id)
  if (!block) throw new Error(`no block ${id} in the mirror`)
  return block
}
