import { X } from 'lucide-react'
import type { BlankOffer } from '../../../shared/snippet/blankOffers'
import { words } from '../../words'
import { choose, forget, pointAt } from './blankList'

type Props = {
  readonly id: string
  readonly offer: BlankOffer
  readonly at: number
  readonly isActive: boolean
}

/** One thing to put into the blank, and why it is offered. */
export function OfferLine({ id, offer, at, isActive }: Props) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className="blank-offer"
      data-active={isActive || undefined}
      onMouseMove={isActive ? undefined : () => pointAt(at)}
      onClick={() => choose(offer)}
    >
      <span className="blank-offer-text">{offer.text}</span>
      <span className="blank-offer-reason">{words.blanks.reasons[offer.reason]}</span>
      {offer.value !== undefined && (
        // For the mouse; by key it is Shift+Delete. A line of a list holds no button.
        <span
          aria-hidden
          className="blank-forget"
          title={words.blanks.forget(offer.text)}
          onClick={(event) => {
            event.stopPropagation()
            forget(offer)
          }}
        >
          <X />
        </span>
      )}
    </li>
  )
}
