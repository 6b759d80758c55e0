import { useMemo, useRef } from 'react'
import { changesIn } from '../../../shared/review/planReview'
import { reviewParts } from '../../../shared/review/reviewParts'
import { chooseReturned } from '../../draft/reviewFlow'
import { useReview, type Review } from '../../draft/reviewState'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { DialogNotices } from '../../window/DialogNotices'
import { words } from '../../words'
import { itemsIn } from './items'
import { ReviewHead } from './ReviewHead'
import { ReviewPartView } from './ReviewPartView'
import { useReviewKeys } from './useReviewKeys'
import './reviewing.css'

const text = words.reviewing

/** 对照审改稿: what somebody changed and said, section by section, to be taken over or not. */
export function ReviewDialog() {
  const review = useReview()
  return review && <OpenReview review={review} />
}

function OpenReview({ review }: { readonly review: Review }) {
  const { plan, copy } = review
  const parts = useMemo(() => reviewParts(plan, copy.comments), [plan, copy])
  const items = useMemo(() => itemsIn(parts), [parts])
  const box = useRef<HTMLDivElement>(null)
  const keys = useReviewKeys(box, items)
  const isSame = changesIn(plan).length === 0

  return (
    <DialogFrame
      full
      title={text.title}
      onClose={close}
      notices={<DialogNotices />}
      actions={
        <>
          <span className="grow more">{text.keys}</span>
          <Button onPress={() => void chooseReturned()}>{text.another}</Button>
          <Button look="go" onPress={close}>
            {text.close}
          </Button>
        </>
      }
    >
      <ReviewHead review={review} />
      <div
        ref={box}
        className="review"
        role="region"
        aria-label={text.list}
        tabIndex={items.length === 0 ? 0 : -1}
        onKeyDown={keys.onKeyDown}
      >
        {isSame && <p className="review-note">{text.same}</p>}
        {parts.map((part) => (
          <ReviewPartView key={part.key} part={part} review={review} />
        ))}
        {plan.restyled > 0 && <p className="review-note">{text.restyled(plan.restyled)}</p>}
      </div>
    </DialogFrame>
  )
}

function close() {
  session.set({ dialog: null })
}
