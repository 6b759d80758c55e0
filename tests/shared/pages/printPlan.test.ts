import { expect, it } from 'vitest'
import { planPrint, type PrintWish } from '../../../shared/pages/printPlan'

const plan = (wish: Partial<PrintWish>) =>
  planPrint(
    { range: 'all', written: '', sides: 'both', copies: 1, duplex: 'simplex', ...wish },
    { count: 5, current: 4 },
  )

it('takes all pages, the one being looked at, or those that were written', () => {
  expect(plan({})).toEqual({ pages: [1, 2, 3, 4, 5], sheets: 5, hasBadCopies: false })
  expect(plan({ range: 'current' }).pages).toEqual([4])
  expect(plan({ range: 'some', written: '2-3' }).pages).toEqual([2, 3])
})

it('counts sheets: two pages on one where both sides are printed, anew for each copy', () => {
  expect(plan({ duplex: 'longEdge', copies: 2 }).sheets).toBe(6)
  expect(plan({ sides: 'even', copies: 3 }).sheets).toBe(6)
})

it('prints nothing of what is not clear', () => {
  expect(plan({ range: 'some', written: '9' })).toMatchObject({
    pages: [],
    badRange: { why: 'outside', part: '9' },
  })
  expect(plan({ range: 'current', sides: 'odd' }).pages).toEqual([])
  expect(plan({ copies: 0 }).hasBadCopies).toBe(true)
  expect(plan({ copies: undefined })).toMatchObject({ sheets: 0, hasBadCopies: true })
})
