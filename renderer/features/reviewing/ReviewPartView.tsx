import type { ReviewPart } from '../../../shared/review/reviewParts'
import type { Review } from '../../draft/reviewState'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { ChangeCard } from './ChangeCard'
import { CommentCard } from './CommentCard'
import { declineAll, takeAll } from './decideAll'
import { ReviewLineView } from './ReviewLineView'
import { RunningText } from './RunningText'

type Props = { readonly part: ReviewPart; readonly review: Review }

const text = words.reviewing

/** A section: its changes on the left, who made them and what was said on the right. */
export function ReviewPartView({ part, review }: Props) {
  const { kind, lines, changes, comments, hasTitle, heading } = part
  const { title, mine } = review.plan
  const name = kind === 'section' ? part.name : text.parts[kind]
  return (
    <section className="review-part" aria-label={name}>
      <header>
        <h3>{name}</h3>
        {changes.length > 1 && (
          <>
            <Button
              look="pill"
              aria-label={text.leavePartOf(name)}
              onPress={() => declineAll(changes, review)}
            >
              {text.leavePart}
            </Button>
            <Button look="pill" aria-label={text.takePartOf(name)} onPress={() => takeAll(changes, review)}>
              {text.takePart}
            </Button>
          </>
        )}
      </header>
      {(hasTitle || comments.length > 0) && (
        <div className="review-line">
          <p className="review-text" data-type="title">
            <RunningText mine={mine.title} copy={title.copy} hunks={title.hunks} review={review} />
          </p>
          <div className="review-side">
            {title.changes.map((change) => (
              <ChangeCard key={change.id} change={change} review={review} />
            ))}
            {comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment} review={review} section={null} />
            ))}
          </div>
        </div>
      )}
      {lines.map((line, index) => (
        <ReviewLineView key={index} line={line} review={review} section={heading} />
      ))}
    </section>
  )
}
