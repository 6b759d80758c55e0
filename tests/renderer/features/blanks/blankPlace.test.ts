import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideBlank } from '../../../../renderer/features/blanks/blankPlace'

const view = { innerWidth: 1100, innerHeight: 620 }
const list = { width: 220, height: 130 }
const blankAt = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 30 })

describe('where the list stands', () => {
  it('is under the blank, its left edge at the blank’s', () => {
    expect(besideBlank(blankAt(400, 200), list, view)).toEqual({ left: 400, top: 235 })
  })

  it('is over it at the bottom of the window, and further left at the right edge', () => {
    expect(besideBlank(blankAt(1000, 560), list, view)).toEqual({ left: 870, top: 425 })
  })

  it('never covers the blank, nor leaves the window sideways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1080 }), fc.integer({ min: 0, max: 590 }), (x, y) => {
        const blank = blankAt(x, y)
        const { left, top } = besideBlank(blank, list, view)

        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + list.width).toBeLessThanOrEqual(view.innerWidth)
        expect(top >= blank.bottom || top + list.height <= blank.top).toBe(true)
      }),
    )
  })
})
