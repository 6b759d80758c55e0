import type { Today } from '../today'
import type { BlankOffer, OfferReason } from './blankOffers'

/** Today in the usual forms, this month, and the ends that deadlines fall on. */
export function dateOffers({ year, month, day }: Today): BlankOffer[] {
  const offer = (text: string, reason: OfferReason): BlankOffer => ({ text, spans: [{ text }], reason })
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [
    offer(`${year}年${month}月${day}日`, 'today'),
    offer(`${month}月${day}日`, 'today'),
    offer(`${year}年${month}月`, 'thisMonth'),
    offer(`${month}月${last}日`, 'monthEnd'),
    offer(`${year}年12月31日`, 'yearEnd'),
  ]
}
