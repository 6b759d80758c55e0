import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWord } from '../../../../electron/export/word'
import { toNormalForm } from '../../../../shared/draft/normalForm'
import { layouts } from '../../../../shared/layout/layouts'
import { arbitraryDraft } from '../../export/arbitraryDrafts'
import { illustrated } from '../../export/illustrated'
import { asPrinted, comparable, lookFor } from './comparableDraft'
import { draftFromWord } from './draftFromWord'

describe('a draft that was exported and is read again', () => {
  it('is the same draft', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const { draft: written, readImage } = illustrated(toNormalForm(draft))
        const read = draftFromWord(buildWord(written, layouts.gbt9704, { readImage }))
        expect(comparable(read)).toEqual(lookFor(comparable(asPrinted(written))))
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})
