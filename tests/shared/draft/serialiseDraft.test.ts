import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftSchema, type Draft } from '../../../shared/draft/draft'
import { serialiseDraft } from '../../../shared/draft/serialiseDraft'
import { arbitraryDraft } from '../../support/arbitraries'
import { draftWith, paragraph } from '../../support/drafts'

const serialise = ({ title, blocks, ...head }: Draft) => serialiseDraft(head, title, blocks)

afterEach(() => vi.restoreAllMocks())

describe('the JSON of a draft', () => {
  it('is that of JSON.stringify with the keys in the order of the schema', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        expect(serialise(draft)).toBe(JSON.stringify(draftSchema.parse(draft)))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same however the objects were put together', () => {
    const reversed = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const other = JSON.parse(JSON.stringify(draft, reversed)) as Draft
        expect(serialise(other)).toBe(serialise(draft))
      }),
      { numRuns: 300 },
    )
  })

  it('carries a template of the writer’s own', () => {
    const slot = { id: 'work', name: '主要工作', aliases: [], required: true, repeatable: true, guidance: '' }
    const ownTemplate = { id: 'own', name: '自定', titlePattern: '总结', slots: [slot] }
    const draft = draftWith([paragraph('p')], { ownTemplate })

    expect(JSON.parse(serialise(draft))).toEqual(draft)
  })

  it('serialises nothing but the head again where no block has changed', () => {
    const draft = draftWith(
      Array.from({ length: 3000 }, (_, index) => paragraph(`p${index}`, '全年办结来信')),
    )
    const first = serialise(draft)
    const stringify = vi.spyOn(JSON, 'stringify')

    expect(serialise({ ...draft, blocks: [...draft.blocks] })).toBe(first)
    expect(stringify).toHaveBeenCalledTimes(1)

    serialise({ ...draft, blocks: [...draft.blocks, paragraph('new')] })
    expect(stringify).toHaveBeenCalledTimes(3)
  })
})
