import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../shared/draft/draft'
import { parseDraft } from '../../../shared/draft/parseDraft'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { general } from '../../../shared/layout/general'
import { findLayout, layoutFor, layoutForDraft, layoutOf } from '../../../shared/layout/layouts'
import { withValue } from '../../../shared/layout/layoutPlaces'
import { ok } from '../../../shared/result'
import { draftWith, paragraph } from '../../support/drafts'
import { arbitraryOwnLayout, ownLayout } from '../../support/layouts'

const office = ownLayout()

describe('the layout of a draft', () => {
  it('is one of the program’s by its id', () => {
    expect(layoutOf({ layout: 'general' })).toBe(general)
    expect(layoutOf({ layout: 'gbt9704', ownLayout: office })).toBe(gbt9704)
  })

  it('is the one that travels in it, whatever the library has by now', () => {
    const newer = withValue(office, 'linePitch', 640)

    expect(layoutForDraft(office.id, { layout: office.id, ownLayout: office }, [newer])).toBe(office)
    expect(layoutForDraft(office.id, { layout: 'general' }, [newer])).toBe(newer)
  })

  it('is the official one where nobody knows it or it cannot be set, and is not found then', () => {
    const tight = withValue(office, 'linePitch', 200)

    expect(layoutOf({ layout: 'own-gone' })).toBe(gbt9704)
    expect(layoutOf({ layout: 'toString' })).toBe(gbt9704)
    expect(layoutFor(office.id, [tight])).toBe(gbt9704)
    expect(findLayout('own-gone', [office])).toBeUndefined()
    expect(findLayout(office.id, [tight])).toBeUndefined()
  })
})

describe('a draft', () => {
  it('opens with any layout, and gives back what it carries', () => {
    fc.assert(
      fc.property(arbitraryOwnLayout, (layout) => {
        const draft = draftWith([paragraph('p')], { layout: layout.id, ownLayout: layout })
        expect(parseDraft(draftJson(draft), '')).toEqual(ok(draft))
      }),
      { numRuns: 20 },
    )
    const broken = {
      ...draftWith([paragraph('p', '甲')], { layout: office.id }),
      ownLayout: { ...office, linePitch: 'x' },
    }
    expect(parseDraft(JSON.stringify(broken), '')).toEqual(
      ok(draftWith([paragraph('p', '甲')], { layout: office.id })),
    )
    expect(draftSchema.safeParse(draftWith([paragraph('p')], { layout: 'of a later program' })).success).toBe(
      true,
    )
  })
})
