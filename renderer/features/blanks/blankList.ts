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
  /** The line that Enter puts in; -1 where none is pointed at. */
  readonly active: number
  /** The arrows were used: Tab takes the line as well. */
  readonly isMoved: boolean
}

const closed: BlankListState = { selected: null, offers: [], active: -1, isMoved: false }

export const useBlankList = create<BlankListState>(() => closed)

/** Follows the selected blank for as long as the page lives. The keyboard stays in the text, which hands on a few keys. */
export function followBlankList() {
  editor.onBlank((selected) => {
    if (selected) open(selected)
    else close()
  })
  editor.setListKeys(takeKey)
  // The value of the blank just left comes right after the next one was selected.
  session.subscribe((now, before) => {
    if (now.book.values !== before.book.values) refresh()
  })
}

/** What was filled in elsewhere may be quite wrong here: of such lines alone none is pointed at. */
function open(selected: SelectedBlank) {
  const offers = offersFor(selected)
  const active = offers.every(({ reason }) => reason === 'last') ? -1 : 0
  useBlankList.setState({ selected, offers, active, isMoved: false })
}

function refresh() {
  const { selected, active } = useBlankList.getState()
  if (selected === null) return
  const offers = offersFor(selected)
  useBlankList.setState({ offers, active: Math.min(active, offers.length - 1) })
}

/** Points at a line. */
export function pointAt(active: number) {
  useBlankList.setState({ active })
}

/** From the last line to the first, and back. */
function move(to: number) {
  const { offers } = useBlankList.getState()
  useBlankList.setState({ active: to < 0 ? offers.length - 1 : to % offers.length, isMoved: true })
}

/** Puts a line into the blank and goes on to the next one. */
export function choose(offer: BlankOffer, within: 'paragraph' | 'field' = 'paragraph') {
  close()
  editor.fillBlank(offer.spans, within)
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
  const { selected, offers, active, isMoved } = useBlankList.getState()
  const offer = offers[active]
  if (selected === null || session.get().dialog !== null) return false
  if (key === 'close') close()
  else if (offers.length === 0) return false
  else if (key === 'up' || key === 'down') move(key === 'down' ? active + 1 : active - 1)
  else if (offer === undefined) return key === 'forget'
  else if (key === 'choose') choose(offer)
  else if (key === 'goOn') return isMoved && (choose(offer, 'field'), true)
  else return offer.value !== undefined && (forget(offer), true)
  return true
}
