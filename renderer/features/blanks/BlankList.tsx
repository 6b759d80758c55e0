import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useSession } from '../../session'
import { words } from '../../words'
import { BlankHint, hasHint } from './BlankHint'
import { useBlankList } from './blankList'
import { followBlank } from './followBlank'
import { OfferLine } from './OfferLine'
import './blanks.css'

/** Beside the selected blank: what it can be filled with, or what it asks for. The keyboard stays in the text. */
export function BlankList() {
  const { selected, offers, active } = useBlankList()
  const isCovered = useSession((state) => state.dialog !== null || state.view !== 'draft')
  const list = useRef<HTMLElement>(null)
  const ids = useId()
  const blank = selected?.blank
  const isShown = blank !== undefined && !isCovered && (offers.length > 0 || hasHint(blank))
  useLayoutEffect(() => (list.current && isShown ? followBlank(list.current) : undefined), [isShown, offers])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (!isShown || selected === null) return null
  return (
    // A press keeps the focus and the selection in the text.
    <section
      ref={list}
      aria-label={words.blanks.list(blank.name)}
      className="blank-list"
      onMouseDown={(event) => event.preventDefault()}
    >
      {offers.length > 0 && (
        <ul role="listbox" aria-label={words.blanks.list(blank.name)} className="blank-offers">
          {offers.map((offer, at) => (
            <OfferLine key={offer.text} id={`${ids}-${at}`} offer={offer} at={at} isActive={at === active} />
          ))}
        </ul>
      )}
      <BlankHint blank={blank} behind={selected.behind} hasOffers={offers.length > 0} />
      <p role="status" className="unseen">
        {offers[active]?.text ?? ''}
      </p>
    </section>
  )
}
