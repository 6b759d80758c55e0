import { restoreEdits } from '../../shared/compare/restoreEdits'
import { sameContent } from '../../shared/compare/sameContent'
import { withPoint } from '../../shared/draft/checklist'
import type { BlockId } from '../../shared/draft/draft'
import { placeOfChange } from '../../shared/review/placeOfChange'
import { changesIn, planReview, type Text } from '../../shared/review/planReview'
import type { ReturnedComment } from '../../shared/review/returnedCopy'
import { reviewedText } from '../../shared/review/reviewedText'
import { editor } from '../pageEditor'
import { session } from '../session'
import { afterOverlay } from '../ui/afterOverlay'
import { words } from '../words'
import { changeHead, draftNow, presentBlocks } from './presentDraft'
import { reviewState, type Review } from './reviewState'

/** Takes changes over into the draft, as one step of undo; what was declined or taken before may be chosen anew. */
export function takeChanges(ids: readonly string[]) {
  decide(ids, true)
}

/** Leaves the draft's own words; what was taken over goes out again, as one step of undo. */
export function declineChanges(ids: readonly string[]) {
  decide(ids, false)
}

/** Takes back the last step of this review; older steps of the draft stay. */
export function undoReview() {
  travel('past', 'future', () => editor.undo())
}

export function redoReview() {
  travel('future', 'past', () => editor.redo())
}

/** Makes the plan anew where the text is no longer what the review made of it. What was declined stays so. */
export function syncReview() {
  const review = reviewState.get()
  if (review === null || isPresent(reviewedText(review.plan, review.taken))) return
  const { title, blocks } = draftNow()
  const plan = planReview({ title, blocks }, review.copy, review.base?.text ?? null)
  reviewState.change({ plan, taken: new Set(), past: [], future: [] })
}

/** Puts the dialog away and shows where a change lies; the review goes on with the next 对照审改稿. */
export function showInDraft(id: string) {
  const review = reviewState.get()
  const place = review && placeOfChange(review.plan, review.taken, id)
  session.set({ dialog: null })
  if (!place) return
  const { block, start, end } = place
  afterOverlay(() => editor.goTo(start === undefined || end === undefined ? block : { block, start, end }))
}

/** Marks a comment as dealt with, or not. */
export function settleComment(id: string, isSettled: boolean) {
  const review = reviewState.get()
  if (review) reviewState.change({ settled: changed(review.settled, [id], isSettled) })
}

/** Puts a comment into the draft's checklist, under its section. */
export function noteComment({ id, author, text, quoted }: ReturnedComment, section: BlockId | null) {
  const review = reviewState.get()
  if (review === null || review.noted.has(id)) return
  const list = session.get().draft?.head.checklist ?? []
  const longer = withPoint(list, words.reviewing.point(author, text, quoted))
  const point = longer.at(-1)
  if (point === undefined || longer === list) return
  const placed = section === null ? point : { ...point, section }
  changeHead({ checklist: [...list, placed] })
  reviewState.change({
    noted: changed(review.noted, [id], true),
    settled: changed(review.settled, [id], true),
  })
}

function decide(ids: readonly string[], isTaken: boolean) {
  syncReview()
  const review = reviewState.get()
  if (review === null) return
  const known = new Set(changesIn(review.plan).map(({ id }) => id))
  const wanted = ids.filter((id) => known.has(id))
  const taken = changed(review.taken, wanted, isTaken)
  const isStep = wanted.some((id) => review.taken.has(id) !== isTaken)
  if (isStep) apply(reviewedText(review.plan, taken))
  reviewState.change({
    taken,
    declined: changed(review.declined, wanted, !isTaken),
    ...(isStep && { past: [...review.past, review.taken], future: [] }),
  })
}

function apply({ title, blocks }: Text) {
  const isRetitled = JSON.stringify(title) !== JSON.stringify(editor.title())
  const edits = restoreEdits(presentBlocks(), blocks)
  if (edits.length > 0 || isRetitled) editor.apply(edits, ...(isRetitled ? [title] : []))
}

function travel(from: 'past' | 'future', to: 'past' | 'future', step: () => void) {
  const review = reviewState.get()
  const taken = review?.[from].at(-1)
  if (!review || !taken) return
  step()
  const steps: Pick<Review, 'past' | 'future'> = { past: review.past, future: review.future }
  reviewState.change({
    ...steps,
    [from]: review[from].slice(0, -1),
    [to]: [...review[to], review.taken],
    taken,
    declined: undecided(review, taken),
  })
  syncReview()
}

/** What was taken and is not any more is open again; what is taken again is not declined. */
function undecided({ declined }: Review, taken: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...declined].filter((id) => !taken.has(id)))
}

function isPresent({ title, blocks }: Text): boolean {
  const present = presentBlocks()
  return (
    JSON.stringify(title) === JSON.stringify(editor.title()) &&
    present.length === blocks.length &&
    present.every((block, at) => {
      const other = blocks[at]
      return other?.id === block.id && sameContent(block, other)
    })
  )
}

function changed(set: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  return isIn ? new Set([...set, ...ids]) : new Set([...set].filter((id) => !ids.includes(id)))
}

/** How far a review is: changes neither taken over nor declined, and comments not dealt with. */
export function openIn({ plan, taken, declined, copy, settled }: Review) {
  const open = changesIn(plan).filter(({ id }) => !taken.has(id) && !declined.has(id))
  return { changes: open, comments: copy.comments.filter(({ id }) => !settled.has(id)) }
}
