import { changesIn } from '../../../shared/review/planReview'
import { takeable } from '../../../shared/review/reviewedText'
import { sayMoment } from '../../../shared/words/sayMoment'
import type { Review } from '../../draft/reviewState'
import { openIn } from '../../draft/reviewSteps'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import { declineAll, takeAll } from './decideAll'

const text = words.reviewing

/** Which file, held against what, how far one is, and all at once. */
export function ReviewHead({ review }: { readonly review: Review }) {
  const now = useNow(60_000)
  const { copy, base, plan, taken, declined } = review
  const open = openIn(review)
  const isUnknown = base === null && copy.marks.size === 0
  return (
    <div className="review-head">
      <div className="review-about">
        <p>{text.of(copy.fileName)}</p>
        {base && <p className="more">{text.sinceExport(sayMoment(base.takenAt, now, words))}</p>}
        {isUnknown && <p className="more">{text.withoutExport}</p>}
      </div>
      <p className="review-sum" role="status">
        <b>{text.left(open.changes.length)}</b>
        {taken.size + declined.size > 0 && <span>{text.sum(taken.size, declined.size)}</span>}
        {open.comments.length > 0 && <span>{text.commentsLeft(open.comments.length)}</span>}
      </p>
      <Button isDisabled={open.changes.length === 0} onPress={() => declineAll(open.changes, review)}>
        {text.leaveAll}
      </Button>
      <Button
        look="go"
        isDisabled={takeable(plan).every((id) => taken.has(id))}
        onPress={() => takeAll(changesIn(plan), review)}
      >
        {text.takeAll}
      </Button>
    </div>
  )
}
