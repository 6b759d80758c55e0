import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildWord, type WordChoices } from '../../../electron/export/word'
import type { Draft } from '../../../shared/draft/draft'
import { toNormalForm } from '../../../shared/draft/normalForm'
import { standardExport } from '../../../shared/layout/exportOptions'
import { layoutOf } from '../../../shared/layout/layouts'
import { ownLayout } from '../../support/layouts'
import { asPrinted, comparable, lookFor } from '../reading/docx/comparableDraft'
import { draftFromWord } from '../reading/docx/draftFromWord'
import { arbitraryDraft } from './arbitraryDrafts'
import { illustrated } from './illustrated'
import { wordFixtures } from './wordFixtures'

it.each(Object.entries(wordFixtures))('reads “%s” again as the draft it was', (_, { draft, choices }) => {
  expectSame(draft, choices)
})

it('reads any draft with contents and automatic numbers again as the draft it was', () => {
  const options = { ...standardExport, numbering: 'word' as const, contents: true }

  fc.assert(
    fc.property(arbitraryDraft, (draft) => expectSame(draft, { options })),
    { numRuns: 100 },
  )
}, 60_000)

it.each(['text', 'word'] as const)(
  'takes decimal numbers off again, kept as %s',
  (numbering) => {
    const layout = ownLayout({ numbering: 'decimal' })
    const options = { ...standardExport, numbering }

    fc.assert(
      fc.property(arbitraryDraft, (draft) =>
        expectSame({ ...draft, layout: layout.id, ownLayout: layout }, { options }),
      ),
      { numRuns: 100 },
    )
  },
  60_000,
)

function expectSame(draft: Draft, choices: WordChoices = {}) {
  const { draft: written, readImage } = illustrated(toNormalForm(draft))
  const read = draftFromWord(buildWord(written, layoutOf(written), { ...choices, readImage }))

  expect(comparable(read)).toEqual(lookFor(comparable(asPrinted(written))))
}
