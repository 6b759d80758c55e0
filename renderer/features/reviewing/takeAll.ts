import type { ReviewChange } from '../../../shared/review/reviewChange'
import type { Review } from '../../draft/reviewState'
import { takeChanges } from '../../draft/reviewSteps'
import { tell } from '../../window/notices'
import { words } from '../../words'

/** Takes over what is not declined, in one step; where two texts stand against each other the writer chooses. */
export function takeAll(changes: readonly ReviewChange[], { taken, declined }: Review) {
  const open = changes.filter(({ id }) => !taken.has(id) && !declined.has(id))
  const all = open.length === 0 ? changes : open
  const conflicts = all.filter(({ isConflict }) => isConflict)
  takeChanges(all.filter(({ isConflict }) => !isConflict).map(({ id }) => id))
  if (conflicts.length > 0) tell(words.reviewing.choicesLeft(conflicts.length))
}
