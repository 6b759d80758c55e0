import { spansText } from '../../../shared/draft/blockText'
import type { Span } from '../../../shared/draft/draft'
import type { OfferedHunk } from '../../../shared/review/rowContent'
import { reviewState, type Review } from '../../draft/reviewState'
import { stateOf } from './stateOf'

type Props = {
  readonly mine: readonly Span[]
  readonly copy: readonly Span[]
  readonly hunks: readonly OfferedHunk[]
  readonly review: Review
}

/** A text with its changed words in place: what goes is struck out, what comes is underlined, until it is decided. */
export function RunningText({ mine, copy, hunks, review }: Props) {
  const [own, other] = [spansText(mine), spansText(copy)]
  return (
    <>
      {hunks.map((hunk, index) => {
        const state = stateOf(hunk.id, review)
        const [old, now] = [own.slice(hunk.start, hunk.end), other.slice(hunk.newStart, hunk.newEnd)]
        return (
          <span key={hunk.id}>
            {own.slice(hunks[index - 1]?.end ?? 0, hunk.start)}
            <span
              className="review-words"
              data-state={state}
              data-conflict={hunk.isConflict || undefined}
              data-current={review.current === hunk.id || undefined}
              onClick={() => goToCard(hunk.id)}
            >
              {state !== 'taken' && old !== '' && <del>{old}</del>}
              {state !== 'declined' && now !== '' && <ins>{now}</ins>}
            </span>
          </span>
        )
      })}
      {own.slice(hunks.at(-1)?.end ?? 0)}
    </>
  )
}

/** The words and their card in the margin are one thing. */
function goToCard(id: string) {
  reviewState.change({ current: id })
  const cards = document.querySelectorAll<HTMLElement>('.review [data-item]')
  for (const card of cards) if (card.dataset.item === id) card.focus()
}
