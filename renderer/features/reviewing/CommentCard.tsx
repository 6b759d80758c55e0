import type { BlockId } from '../../../shared/draft/draft'
import type { ReturnedComment } from '../../../shared/review/returnedCopy'
import { reviewState, type Review } from '../../draft/reviewState'
import { noteComment, settleComment } from '../../draft/reviewSteps'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { sayDateOf } from './sayDateOf'

type Props = {
  readonly comment: ReturnedComment
  readonly review: Review
  /** The heading of the section it stands in. */
  readonly section: BlockId | null
}

const text = words.reviewing

/** 批注: what was said, to be marked as dealt with or put into the checklist. */
export function CommentCard({ comment, review, section }: Props) {
  const { id, author, date, quoted } = comment
  const isSettled = review.settled.has(id)
  const isNoted = review.noted.has(id)
  return (
    <div
      role="group"
      className="review-card"
      data-kind="comment"
      data-item={id}
      data-state={isSettled ? 'taken' : 'open'}
      data-current={review.current === id || undefined}
      tabIndex={review.current === id ? 0 : -1}
      aria-label={`${text.commentOf(author)}：${comment.text}`}
      onFocus={() => reviewState.change({ current: id })}
    >
      <p className="review-who">
        <b>{text.comment}</b>
        <span>{[author, sayDateOf(date)].filter(Boolean).join(' ')}</span>
        {isSettled && <i>{isNoted ? text.inChecklist : text.isDone}</i>}
      </p>
      {quoted !== '' && <p className="review-quoted">{text.quoted(quoted)}</p>}
      <p className="review-said">{comment.text}</p>
      <div className="review-choice">
        <Button look="pill" onPress={() => settleComment(id, !isSettled)}>
          {isSettled ? text.undone : text.done}
        </Button>
        {!isNoted && (
          <Button look="pill" onPress={() => noteComment(comment, section)}>
            {text.toChecklist}
          </Button>
        )}
      </div>
    </div>
  )
}
