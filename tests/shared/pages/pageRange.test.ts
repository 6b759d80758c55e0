import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOnSides, readPageRange } from '../../../shared/pages/pageRange'

const pagesOf = (text: string, count = 9) => {
  const read = readPageRange(text, count)
  return read.ok ? read.pages : `${read.why} ${read.part}`
}

describe('readPageRange', () => {
  it.each([
    ['1-3,5', [1, 2, 3, 5]],
    ['5，1－3', [1, 2, 3, 5]],
    ['第2页、第4到5页', [2, 4, 5]],
    ['２～４', [2, 3, 4]],
    ['7-', [7, 8, 9]],
    ['-2', [1, 2]],
    ['3 — 1', [1, 2, 3]],
    ['2 2 2', [2]],
  ])('reads %s', (text, pages) => {
    expect(pagesOf(text)).toEqual(pages)
  })

  it.each([
    ['', 'empty '],
    ['  ，', 'empty '],
    ['1-3,x', 'unclear x'],
    ['-', 'unclear -'],
    ['1-2-3', 'unclear 1-2-3'],
    ['1.5', 'unclear 1.5'],
    ['0', 'outside 0'],
    ['8-10', 'outside 8-10'],
    ['99999999999999999999', 'outside 99999999999999999999'],
  ])('says what is wrong with “%s”', (text, wrong) => {
    expect(pagesOf(text)).toBe(wrong)
  })

  it('reads again what it would write', () => {
    const somePages = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 })
    fc.assert(
      fc.property(somePages, fc.constantFrom(',', '，', '、', ' ', ', '), (pages, comma) => {
        expect(pagesOf(pages.join(comma), 300)).toEqual(pages.toSorted((one, other) => one - other))
      }),
    )
  })

  it('gives pages that are there, in order, each once, whatever is written', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-~,，、 至第页x')) })
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 50 }), (text, count) => {
        const read = readPageRange(text, count)
        if (!read.ok) return
        expect(read.pages.length).toBeGreaterThan(0)
        expect(read.pages.every((page) => page >= 1 && page <= count)).toBe(true)
        expect(read.pages.every((page, at) => at === 0 || page > (read.pages[at - 1] ?? 0))).toBe(true)
      }),
    )
  })

  it('is quick where far too much is asked for', () => {
    expect(pagesOf('1-99999999', 100)).toBe('outside 1-99999999')
  })
})

describe('pagesOnSides', () => {
  it('parts pages into those of the front and those of the back', () => {
    expect(pagesOnSides([1, 2, 3, 6], 'odd')).toEqual([1, 3])
    expect(pagesOnSides([1, 2, 3, 6], 'even')).toEqual([2, 6])
    expect(pagesOnSides([1, 2], 'both')).toEqual([1, 2])
  })
})
