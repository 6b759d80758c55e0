import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWord } from '../../../../electron/export/word'
import { toNormalForm } from '../../../../shared/draft/normalForm'
import { layouts } from '../../../../shared/layout/layouts'
import { arbitraryDraft } from '../../export/arbitraryDrafts'
import { illustrated } from '../../export/illustrated'
import { asPrinted, comparable, lookFor } from './comparableDraft'
import { draftFromWord } from './draftFromWord'
import { hasLibreOffice, throughLibreOffice } from './throughLibreOffice'

describe.skipIf(!hasLibreOffice())(
  'after LibreOffice has saved it (skipped where it is not installed)',
  () => {
    it('an exported draft is read as the same draft', () => {
      const drafts = fc
        .sample(arbitraryDraft, { numRuns: 20, seed: 20 })
        .map((draft) => illustrated(toNormalForm(draft)))
      const saved = throughLibreOffice(
        drafts.map(({ draft, readImage }) => buildWord(draft, layouts.gbt9704, { readImage })),
      )
      for (const [index, { draft }] of drafts.entries()) {
        const read = draftFromWord(saved[index] ?? new Uint8Array())
        expect(comparable(read, { fold: true }), `draft ${index}`).toEqual(
          lookFor(comparable(asPrinted(draft), { fold: true })),
        )
      }
    }, 150_000)
  },
)
