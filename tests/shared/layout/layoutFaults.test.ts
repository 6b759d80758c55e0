import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capacityOf, layoutSchema, textHeight, textWidth } from '../../../shared/layout/layout'
import { canBeSet, layoutFaults } from '../../../shared/layout/layoutFaults'
import { withValue, type LayoutPlace } from '../../../shared/layout/layoutPlaces'
import { layouts } from '../../../shared/layout/layouts'
import { arbitraryFigures, arbitraryOwnLayout, ownLayout } from '../../support/layouts'

const own = ownLayout()
const faultsAt = (place: LayoutPlace, value: unknown) => layoutFaults(withValue(own, place, value))

describe('the figures of a layout', () => {
  it('of the program itself can be set', () => {
    for (const layout of Object.values(layouts)) {
      expect(layoutSchema.safeParse(layout).success).toBe(true)
      expect(canBeSet(layout)).toBe(true)
    }
    expect(layoutFaults(own)).toEqual([])
  })

  it('leave at least five lines of ten characters wherever they are taken', () => {
    fc.assert(
      fc.property(arbitraryOwnLayout, (layout) => {
        expect(textWidth(layout)).toBeGreaterThan(0)
        expect(textHeight(layout)).toBeGreaterThan(0)
        expect(capacityOf(layout).lines).toBeGreaterThanOrEqual(5)
        expect(capacityOf(layout).characters).toBeGreaterThanOrEqual(10)
        expect(layout.linePitch).toBeGreaterThanOrEqual(layout.roles.body.size * 10)
      }),
    )
  })

  it('either can be set or are told with their place', () => {
    fc.assert(
      fc.property(arbitraryFigures, (layout) => {
        const faults = layoutFaults(layout)
        expect(faults.length === 0).toBe(canBeSet(layout))
        for (const { place } of faults) expect(place).not.toBe('')
      }),
    )
  })
})

describe('what cannot be is told beside its field:', () => {
  it.each<[string, LayoutPlace, unknown, string]>([
    ['margins wider than the paper', 'page.left', 190, 'noWidth'],
    ['a size of nothing', 'roles.body.size', 0, 'tooSmall'],
    ['a size that is no number', 'roles.title.size', NaN, 'notNumber'],
    ['a size of a third of a point', 'roles.body.size', 32.6, 'notWhole'],
    ['a margin below nothing', 'page.right', -1, 'tooSmall'],
    ['an endless margin', 'page.bottom', Infinity, 'notNumber'],
    ['a pitch below the size', 'linePitch', 300, 'pitchBelowSize'],
    ['a title’s pitch below its size', 'title.linePitch', 400, 'pitchBelowSize'],
    ['a table’s pitch below its size', 'table.linePitch', 200, 'pitchBelowSize'],
    ['a page number in the text', 'page.footer', 34, 'numberInText'],
    ['a font without a name', 'roles.body.face.eastAsia', '', 'empty'],
    ['a font that would break out of a style', 'roles.body.face.ascii', "a';}", 'badText'],
    ['a name of blanks', 'name', '  ', 'empty'],
  ])('%s', (_, place, value, fault) => {
    const faults = faultsAt(place, value)
    expect(faults.map((one) => one.fault)).toContain(fault)
    expect(faults.some((one) => one.place === place)).toBe(true)
  })

  it('margins that leave no lines, at both of them', () => {
    expect(layoutFaults(withValue(own, 'page.height', 100))).toMatchObject([
      { place: 'page.top', fault: 'noHeight', limit: 5 },
      { place: 'page.bottom', fault: 'noHeight', limit: 5 },
    ])
  })

  it('an indent that leaves no room, and a signature pushed out of the line', () => {
    const narrow = withValue(own, 'page.left', 90)

    expect(layoutFaults(withValue(narrow, 'indents.body.left', 8))).toMatchObject([
      { place: 'indents.body.firstLine', fault: 'indentTooWide' },
    ])
    expect(layoutFaults(withValue(narrow, 'signature.right.sealed', 12))).toMatchObject([
      { place: 'signature.right.sealed', fault: 'signatureTooWide' },
    ])
  })

  it('characters squeezed into each other', () => {
    expect(faultsAt('characterSpacing', -100)).toEqual([])
    const small = { ...own, roles: { ...own.roles, body: { ...own.roles.body, size: 18 } } }
    expect(layoutFaults({ ...small, characterSpacing: -100 })).toMatchObject([{ fault: 'tooTight' }])
  })

  it('says nothing of a page number that is not there', () => {
    const without = withValue(own, 'pageNumber.place', 'none')
    expect(layoutFaults(withValue(without, 'page.footer', 34))).toEqual([])
  })
})
