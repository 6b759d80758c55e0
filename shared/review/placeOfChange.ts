import type { BlockId } from '../draft/draft'
import { titleBlockId } from '../textSearch/placedHit'
import type { ReviewPlan, ReviewRow } from './planReview'
import type { OfferedHunk } from './rowContent'

/** A block of the draft, or a stretch of its text. */
export type PlaceInDraft = { readonly block: BlockId; readonly start?: number; readonly end?: number }

/** Where a change lies in the draft as it is with those that were taken over; of what is not there, the paragraph before it. */
export function placeOfChange(plan: ReviewPlan, taken: ReadonlySet<string>, id: string): PlaceInDraft | null {
  if (plan.title.hunks.some((hunk) => hunk.id === id))
    return { block: titleBlockId, ...stretchOf(plan.title.hunks, taken, id) }
  const at = plan.rows.findIndex(({ changes }) => changes.some((change) => change.id === id))
  const row = plan.rows[at]
  if (!row) return null
  const { mine, copy, hunks, whole } = row.content
  if (mine && hunks.some((hunk) => hunk.id === id)) return { block: mine.id, ...stretchOf(hunks, taken, id) }
  const isThere = mine ? !(copy === null && whole !== null && taken.has(whole)) : taken.has(id)
  const block = mine?.id ?? copy?.id
  if (isThere && block !== undefined) return { block }
  const before = plan.rows.slice(0, at).findLast((other) => isInDraft(other))
  const next = plan.rows.slice(at + 1).find((other) => isInDraft(other))
  const beside = (before ?? next)?.content.mine
  return beside ? { block: beside.id } : null
}

function isInDraft({ content, at }: ReviewRow): boolean {
  return at === 'still' && content.mine !== null && content.copy !== null
}

function stretchOf(hunks: readonly OfferedHunk[], taken: ReadonlySet<string>, id: string) {
  let shift = 0
  for (const { id: other, start, end, newStart, newEnd } of hunks) {
    const isTaken = taken.has(other)
    const length = isTaken ? newEnd - newStart : end - start
    if (other === id) return { start: start + shift, end: start + shift + length }
    if (isTaken) shift += newEnd - newStart - (end - start)
  }
  return {}
}
