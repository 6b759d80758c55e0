import { create } from 'zustand'
import type { DraftId } from '../../shared/draft/draft'
import type { ReviewPlan, Text } from '../../shared/review/planReview'
import type { ReturnedCopy } from '../../shared/review/returnedCopy'

/** An exported state that a copy was made of; `takenAt` in milliseconds since 1970. */
export type ExportedState = { readonly text: Text; readonly takenAt: number }

/** A returned copy that is being gone through; kept while its dialog is closed. */
export type Review = {
  readonly draft: DraftId
  readonly copy: ReturnedCopy
  readonly base: ExportedState | null
  /** Made for the text as it was when nothing of `taken` was in it. */
  readonly plan: ReviewPlan
  readonly taken: ReadonlySet<string>
  readonly declined: ReadonlySet<string>
  /** What was taken before each step, and what was taken back: for undo and redo. */
  readonly past: readonly ReadonlySet<string>[]
  readonly future: readonly ReadonlySet<string>[]
  /** Comments dealt with, and those put into the checklist. */
  readonly settled: ReadonlySet<string>
  readonly noted: ReadonlySet<string>
  /** The change or comment gone to last. */
  readonly current: string | null
}

const useStore = create<{ readonly review: Review | null }>(() => ({ review: null }))

/** The review under way, of whichever draft. */
export function useReview(): Review | null {
  return useStore(({ review }) => review)
}

/** Reads and changes the review outside components. */
export const reviewState = {
  get: () => useStore.getState().review,
  set: (review: Review | null) => useStore.setState({ review }),
  change(part: Partial<Review>) {
    const { review } = useStore.getState()
    if (review) useStore.setState({ review: { ...review, ...part } })
  },
}
