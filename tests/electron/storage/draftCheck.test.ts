import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedBlocks, createDraftCheck } from '../../../electron/storage/draftCheck'
import type { Block, Draft } from '../../../shared/draft/draft'
import { parseDraft } from '../../../shared/draft/parseDraft'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { arbitraryBlocks, arbitraryDraft } from '../../support/arbitraries'
import { plainDraft } from '../plainDraft'

const bytesOf = (json: string) => Buffer.from(json)

/** What a draft may become from one save to the next, broken texts among them. */
function arbitraryNext(): fc.Arbitrary<(draft: Draft) => string> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const spliced = fc
    .tuple(share, fc.nat({ max: 3 }), arbitraryBlocks())
    .map(([at, gone, blocks]) => (draft: Draft) => {
      const next: Block[] = [...draft.blocks]
      next.splice(Math.floor(at * next.length), gone, ...blocks)
      return draftJson({ ...draft, blocks: next })
    })
  const retitled = fc.string().map((text) => (draft: Draft) => draftJson({ ...draft, title: [{ text }] }))
  const garbled = fc
    .tuple(
      share,
      fc.nat({ max: 5 }),
      fc.constantFrom('', '"', '}', ']', ',', '{"id":"', ',{"id":"x"}', '],"x":['),
    )
    .map(([at, gone, put]) => (draft: Draft) => {
      const json = draftJson(draft)
      const place = Math.floor(at * json.length)
      return json.slice(0, place) + put + json.slice(place + gone)
    })
  return fc.oneof({ weight: 4, arbitrary: spliced }, retitled, { weight: 3, arbitrary: garbled })
}

it('says of every text what a look at the whole of it says', () => {
  fc.assert(
    fc.property(arbitraryDraft(), fc.array(arbitraryNext(), { maxLength: 6 }), (first, nexts) => {
      const check = createDraftCheck()
      let draft = first
      expect(check(draft.id, bytesOf(draftJson(draft)))).toBe(true)
      for (const next of nexts) {
        const json = next(draft)
        const whole = parseDraft(json, '')
        const isGood = whole.ok && whole.value.id === draft.id
        expect(check(draft.id, bytesOf(json)), json).toBe(isGood)
        if (isGood) draft = whole.value
      }
    }),
    { numRuns: 1000 },
  )
})

it('looks at the blocks alone that have changed', () => {
  const blocks = ['甲。', '乙。', '丙。'].map((text, at) => ({
    id: `b${String(at)}`,
    type: 'paragraph' as const,
    spans: [{ text }],
  }))
  const draft = { ...plainDraft('总结'), blocks }
  const changed = blocks.with(1, { id: 'b1', type: 'paragraph', spans: [{ text: '乙乙。' }] })

  const list = changedBlocks(bytesOf(draftJson(draft)), bytesOf(draftJson({ ...draft, blocks: changed })))

  expect(JSON.parse(list ?? '')).toEqual([changed[1]])
})

it('does not take a draft for another', () => {
  const check = createDraftCheck()

  expect(check('draft1', bytesOf(draftJson(plainDraft('总结'))))).toBe(true)
  expect(check('other', bytesOf(draftJson(plainDraft('总结'))))).toBe(false)
  expect(check('other', bytesOf(draftJson(plainDraft('总结', '别的。', 'other'))))).toBe(true)
})
