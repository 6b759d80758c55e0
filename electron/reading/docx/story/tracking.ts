import type { Attributes } from '../xmlEvents'
import { frameOf, paragraphOf, type ElementHandlers, type Story } from './story'

type Tracked = {
  readonly kind: 'inserted' | 'deleted'
  readonly author: string
  readonly date: string
}

export type Tracking = ElementHandlers & {
  /** Whose change the text is that is read; a deletion counts before an insertion round it. */
  readonly current: () => Tracked | undefined
}

/** Tracked changes: insertions and moves to a place, deletions and moves from it; of paragraph marks and table rows too. */
export function createTracking(story: Story): Tracking {
  const open: Tracked[] = []
  let deletions = 0

  function begin(kind: Tracked['kind'], attributes: Attributes) {
    open.push({ kind, author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? '' })
    if (kind !== 'deleted') return
    deletions += 1
    const paragraph = paragraphOf(story)
    if (paragraph?.isInProperties) paragraph.isMarkDeleted = true
    const table = frameOf(story).tables.at(-1)
    if (table?.isInRowProperties && table.row) table.row.isDeleted = true
  }
  const end = () => {
    if (open.pop()?.kind === 'deleted') deletions -= 1
  }
  const inserted = (attributes: Attributes) => begin('inserted', attributes)
  const deleted = (attributes: Attributes) => begin('deleted', attributes)

  return {
    current: () => (deletions > 0 ? open.findLast(({ kind }) => kind === 'deleted') : open.at(-1)),
    open: { 'w:ins': inserted, 'w:moveTo': inserted, 'w:del': deleted, 'w:moveFrom': deleted },
    close: { 'w:ins': end, 'w:moveTo': end, 'w:del': end, 'w:moveFrom': end },
  }
}
