import type { Today } from '../today'

/** What a date that is offered is. */
export type DateReason = 'today' | 'thisMonth' | 'monthEnd' | 'yearEnd'

/** Today in the usual forms, this month, and the ends that deadlines fall on. */
export function dateOffers({ year, month, day }: Today): readonly (readonly [string, DateReason])[] {
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [
    [`${year}年${month}月${day}日`, 'today'],
    [`${month}月${day}日`, 'today'],
    [`${year}年${month}月`, 'thisMonth'],
    [`${month}月${last}日`, 'monthEnd'],
    [`${year}年12月31日`, 'yearEnd'],
  ]
}
