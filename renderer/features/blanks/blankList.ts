import { create } from 'zustand'
import type { BlankOffer } from '../../../shared/snippet/blankOffers'
import { offersFor } from '../../draft/blankFlow'
import { changePhrases } from '../../draft/phraseBook'
import type { ListKey, SelectedBlank } from '../../editor/draftEditor'
import { editor } from '../../pageEditor'
import { session } from '../../session'

/** The list beside the selected blank; null where none is selected, or it was closed. */
type BlankListState = {
  readonly selected: SelectedBlank | null
  readonly offers: readonly BlankOffer[]
  /** The line that Enter puts in. */
  readonly active: number
}

const closed: BlankListState = { selected: null, offers: [], active: 0 }

export const useBlankList = create<BlankListState>(() => closed)

/** Follows the selected blank for as long as the page lives. The keyboard stays in the text, which hands on a few keys. */
export function followBlankList() {
  editor.onBlank((selected) => {
    if (selected) useBlankList.setState({ selected, offers: offersFor(selected), active: 0 })
    else close()
  })
  editor.setListKeys(takeKey)
  // The value of the blank just left comes right after the next one was selected.
  session.subscribe((now, before) => {
    if (now.book.values !== before.book.values) refresh()
  })
}

function refresh() {
  const { selected, active } = useBlankList.getState()
  if (selected === null) return
  const offers = offersFor(selected)
  useBlankList.setState({ offers, active: Math.max(0, Math.min(active, offers.length - 1)) })
}

/** Points at a line. */
export function pointAt(active: number) {
  useBlankList.setState({ active })
}

/** Puts a line into the blank. */
export function choose(offer: BlankOffer) {
  close()
  editor.fillBlank(offer.spans)
}

/** Offers a remembered value no more; the list stays. */
export function forget({ value }: BlankOffer) {
  const { selected } = useBlankList.getState()
  if (selected === null || value === undefined) return
  changePhrases([{ type: 'forget', blank: selected.blank.name, value }])
}

function close() {
  if (useBlankList.getState().selected !== null) useBlankList.setState(closed)
}

/** True where the key is the list's; without lines all but Escape belong to the text. */
function takeKey(key: ListKey): boolean {
  const { selected, offers, active } = useBlankList.getState()
  const offer = offers[active]
  if (selected === null || session.get().dialog !== null) return false
  if (key === 'close') close()
  else if (offer === undefined) return false
  else if (key === 'choose') choose(offer)
  else if (key === 'forget') return offer.value !== undefined && (forget(offer), true)
  else pointAt((active + (key === 'down' ? 1 : offers.length - 1)) % offers.length)
  return true
}
