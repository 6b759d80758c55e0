import type { Block } from '../draft/draft'
import { normalBlocks } from '../draft/normalForm'
import { changesIn, type ReviewPlan, type ReviewRow, type Text } from './planReview'
import { blockWith, spansWith } from './rowContent'

/**
 * The draft's text with these changes taken over, in normal form, whatever the order in which they were taken. With none it
 * is the draft as it was, with all it says what the copy says.
 */
export function reviewedText({ mine, title, rows, spare }: ReviewPlan, taken: ReadonlySet<string>): Text {
  const hunks = title.hunks.filter(({ id }) => taken.has(id))
  const blocks = rows.flatMap((row): readonly Block[] => {
    const block = standsHere(row, taken) ? blockWith(row.content, taken) : null
    return block ? [block] : []
  })
  return {
    title: hunks.length === 0 ? mine.title : spansWith(mine.title, title.copy, hunks),
    blocks: normalBlocks(blocks, () => spare),
  }
}

/** The ids of all changes that can be taken over without a choice between two texts. */
export function takeable(plan: ReviewPlan): string[] {
  return changesIn(plan).flatMap(({ id, isConflict }) => (isConflict ? [] : [id]))
}

function standsHere({ at, move }: ReviewRow, taken: ReadonlySet<string>): boolean {
  const isMoved = move !== null && taken.has(move)
  if (at === 'still') return true
  return at === 'here' ? isMoved : !isMoved
}
