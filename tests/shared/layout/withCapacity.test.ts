import fc from 'fast-check'
import { expect, it } from 'vitest'
import { capacityOf } from '../../../shared/layout/layout'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { general } from '../../../shared/layout/general'
import { withCharacters, withLines } from '../../../shared/layout/withCapacity'
import { arbitraryOwnLayout } from '../../support/layouts'

it('comes to the figures of the standard for its lines and characters', () => {
  expect(withLines({ ...gbt9704, linePitch: 600, title: { ...gbt9704.title, linePitch: 600 } }, 22)).toEqual(
    gbt9704,
  )
  expect(withCharacters({ ...gbt9704, characterSpacing: 0 }, 28)).toEqual(gbt9704)
})

it('holds what it was asked for', () => {
  fc.assert(
    fc.property(arbitraryOwnLayout, fc.integer({ min: 5, max: 60 }), (layout, count) => {
      expect(capacityOf(withLines(layout, count)).lines).toBe(count)
      expect(capacityOf(withCharacters(layout, count)).characters).toBe(count)
    }),
  )
})

it('leaves titles their own pitch', () => {
  expect(withLines(general, 30).title).toBe(general.title)
})
