import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { spansText, textOf } from '../../../shared/draft/blockText'
import { draftSchema, type Draft } from '../../../shared/draft/draft'
import { arbitraryDraft } from './arbitraryDrafts'
import { openWord, paragraphsOf } from './wordFile'
import { layouts } from '../../../shared/layout/layouts'

it('puts every character of any draft into the Word file, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDraft,
      fc.constantFrom(layouts.gbt9704, layouts.general),
      async (draft, layout) => {
        expect(draftSchema.safeParse(draft).success).toBe(true)
        const { bytes } = await buildFile(draft, 'docx', layout)
        const written = paragraphsOf(openWord(bytes)).map(({ text }) => text)

        expectInOrder(written.join(''), draft)
      },
    ),
    { numRuns: 60 },
  )
})

it('puts every character of any draft into the plain text, in order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async (draft) => {
      const { bytes } = await buildFile(draft, 'txt', layouts.gbt9704)

      expectInOrder(new TextDecoder().decode(bytes), draft)
    }),
    { numRuns: 200 },
  )
})

it('makes Markdown of any draft, line by line without control characters', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async (draft) => {
      const { bytes } = await buildFile(draft, 'md', layouts.gbt9704)

      expect(new TextDecoder().decode(bytes)).not.toMatch(/[^\P{Cc}\n]/u)
    }),
    { numRuns: 200 },
  )
})

/** Blanks and line breaks may be set anew, everything else stands as it was. */
function expectInOrder(written: string, draft: Draft) {
  let rest = written.replace(/\s/gu, '')
  for (const text of [
    spansText(draft.title),
    ...draft.blocks.flatMap((block) => textOf(block).split(/[\n\t]/)),
  ]) {
    const wanted = text.replace(/\s/gu, '')
    const at = rest.indexOf(wanted)
    expect(at, wanted).toBeGreaterThanOrEqual(0)
    rest = rest.slice(at + wanted.length)
  }
}
