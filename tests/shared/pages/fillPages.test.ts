import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPages, finishedPages, type PagePart } from '../../../shared/pages/fillPages'

const line = (more: Partial<PagePart> = {}): PagePart => ({
  height: 100,
  keepNext: false,
  breakBefore: false,
  ...more,
})
const holding = (upright: number, turned = upright) => ({ upright, turned })
const lines = (count: number) => Array.from({ length: count }, () => line())

describe('pages are filled from the top', () => {
  it('takes as many lines as fit', () => {
    expect(fillPages(lines(5), holding(210))).toEqual([0, 0, 1, 1, 2])
  })

  it('takes what holds together to the next page together', () => {
    expect(fillPages([...lines(2), line({ keepNext: true }), line()], holding(310))).toEqual([0, 0, 1, 1])
  })

  it('parts what one page cannot hold', () => {
    expect(
      fillPages(
        Array.from({ length: 4 }, () => line({ keepNext: true })),
        holding(310),
      ),
    ).toEqual([0, 0, 0, 1])
  })

  it('begins a page where one is asked for, but none before the first', () => {
    expect(fillPages([line({ breakBefore: true }), line({ breakBefore: true })], holding(310))).toEqual([
      0, 1,
    ])
  })

  it('leaves room for the head of a table that goes on', () => {
    const row = line({ repeated: 100 })
    expect(fillPages([line({ keepNext: true }), row, row, row, row], holding(310))).toEqual([0, 0, 0, 1, 1])
  })
})

describe('turned pages', () => {
  it('hold less, and nothing that stands upright', () => {
    const turned = Array.from({ length: 3 }, () => line({ turned: true }))
    expect(fillPages([line(), ...turned, line(), line()], holding(310, 210))).toEqual([0, 1, 1, 2, 3, 3])
  })

  it('part even what would hold together', () => {
    expect(fillPages([line({ keepNext: true }), line({ turned: true })], holding(310, 210))).toEqual([0, 1])
  })
})

const anyPart = fc.record(
  {
    height: fc.integer({ min: 1, max: 300 }),
    keepNext: fc.boolean(),
    breakBefore: fc.boolean(),
    turned: fc.constant(true as const),
  },
  { requiredKeys: ['height', 'keepNext', 'breakBefore'] },
)

it('finishes pages that no later part changes', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 60 }), fc.nat(60), (parts, length) => {
      const some = parts.slice(0, length)
      const pageOf = fillPages(some, holding(1000, 600))
      const finished = finishedPages(some, pageOf)
      const on = (pages: readonly number[]) => pages.filter((page) => page < finished)
      expect(on(pageOf)).toEqual(on(fillPages(parts, holding(1000, 600))))
    }),
    { numRuns: 1000 },
  )
})

it('never fills a page beyond its height, and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 60 }), (parts) => {
      const pages = fillPages(parts, holding(1000, 600))
      const used = new Map<number, number>()
      const sides = new Map<number, Set<boolean>>()
      for (const [index, page] of pages.entries()) {
        used.set(page, (used.get(page) ?? 0) + (parts[index]?.height ?? 0))
        sides.set(page, (sides.get(page) ?? new Set()).add(parts[index]?.turned ?? false))
      }
      for (const [page, height] of used) {
        expect([...(sides.get(page) ?? [])]).toHaveLength(1)
        expect(height).toBeLessThanOrEqual(sides.get(page)?.has(true) ? 615 : 1015)
      }
      expect([...pages].sort((one, other) => one - other)).toEqual(pages)
      expect([...used.keys()]).toEqual([...used.keys()].map((_, index) => index))
    }),
    { numRuns: 1000 },
  )
})
