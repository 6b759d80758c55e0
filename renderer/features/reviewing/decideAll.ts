import type { ReviewChange } from '../../../shared/review/reviewChange'
import type { Review } from '../../draft/reviewState'
import { declineChanges, takeChanges } from '../../draft/reviewSteps'
import { tell } from '../../window/notices'
import { words } from '../../words'
import { stateOf } from './stateOf'

/** Takes over what is still open, in one step; where two texts stand against each other the writer chooses. */
export function takeAll(changes: readonly ReviewChange[], review: Review) {
  const open = openOrAll(changes, review)
  const conflicts = open.filter(({ isConflict }) => isConflict)
  takeChanges(open.filter(({ isConflict }) => !isConflict).map(({ id }) => id))
  if (conflicts.length > 0) tell(words.reviewing.choicesLeft(conflicts.length))
}

/** Leaves the draft's own words in all that is still open. */
export function declineAll(changes: readonly ReviewChange[], review: Review) {
  declineChanges(openOrAll(changes, review).map(({ id }) => id))
}

/** What is decided stays so, unless all is: then the writer means to decide anew. */
function openOrAll(changes: readonly ReviewChange[], review: Review): readonly ReviewChange[] {
  const open = changes.filter(({ id }) => stateOf(id, review) === 'open')
  return open.length > 0 ? open : changes
}
