import fc from 'fast-check'
import { expect, it } from 'vitest'
import { salvageDraft } from '../../../electron/storage/salvageDraft'
import { spansText, textOf } from '../../../shared/draft/blockText'
import type { Draft } from '../../../shared/draft/draft'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { arbitraryDraft } from '../../support/arbitraries'
import { plainDraft } from '../plainDraft'

const spare = { id: 'spare', template: 'annual', title: '文件名' }
const bytes = (text: string) => new TextEncoder().encode(text)
const words = ({ blocks }: Pick<Draft, 'blocks'>) => blocks.map(textOf).join('').replace(/\s/gu, '')

it('reads a whole draft as it is', () => {
  fc.assert(
    fc.property(arbitraryDraft(), (draft) => {
      expect(salvageDraft(bytes(draftJson(draft)), spare)).toEqual({ draft, reshaped: 0 })
    }),
  )
})

it('reads a draft cut off anywhere up to the cut, and makes nothing up', () => {
  fc.assert(
    fc.property(arbitraryDraft(), fc.double({ min: 0, max: 1, noNaN: true }), (draft, share) => {
      const whole = bytes(draftJson(draft))
      const salvaged = salvageDraft(whole.slice(0, Math.floor(share * whole.length)), spare)
      if (salvaged) expect(words(draft).startsWith(words(salvaged.draft))).toBe(true)
    }),
  )
})

it('keeps every paragraph before the cut', () => {
  const blocks = Array.from({ length: 9 }, (_, at) => ({
    id: `b${String(at)}`,
    type: 'paragraph' as const,
    spans: [{ text: `第${String(at)}段的话。` }],
  }))
  const whole = draftJson({ ...plainDraft('总结'), blocks })
  const cut = whole.indexOf('第5段') + 2

  const salvaged = salvageDraft(bytes(whole.slice(0, cut)), spare)

  expect(salvaged?.draft.title).toEqual([{ text: '总结' }])
  expect(salvaged?.draft.blocks.map(textOf)).toEqual([
    ...blocks.slice(0, 5).map(({ spans }) => spansText(spans)),
    '第5',
  ])
})

it('takes the file’s tail of zeros, as a power cut leaves it, for nothing', () => {
  const whole = draftJson(plainDraft('总结', '写到一半的话。'))
  const cut = bytes(whole.slice(0, whole.indexOf('的话')))

  const salvaged = salvageDraft(Buffer.concat([cut, Buffer.alloc(4096)]), spare)

  expect(salvaged?.draft.blocks.map(textOf)).toEqual(['写到一半'])
})

it('keeps the words of a block whose form it does not know, and the fields that are good', () => {
  const odd = {
    ...plainDraft('总结'),
    enforcement: 'fancy',
    profile: { unit: '东河街道' },
    blocks: [
      { id: 'a', type: 'heading', level: 1, lead: [{ text: '主要工作', colour: 'red' }] },
      { id: 'b', type: 'poem', lines: [{ text: '床前。' }] },
    ],
  }

  const salvaged = salvageDraft(bytes(JSON.stringify(odd)), spare)

  expect(salvaged).toMatchObject({
    reshaped: 1,
    draft: {
      id: 'draft1',
      layout: 'gbt9704',
      enforcement: 'guide',
      profile: { unit: '东河街道' },
      blocks: [
        { type: 'heading', level: 1, lead: [{ text: '主要工作' }] },
        { type: 'paragraph', spans: [{ text: '床前。' }] },
      ],
    },
  })
})

it('finds the words where the beginning is overwritten', () => {
  const whole = draftJson(plainDraft('总结', '留下的“引号”和\n两行。'))
  const start = whole.indexOf('"blocks"') + 12

  const salvaged = salvageDraft(Buffer.concat([Buffer.alloc(start), bytes(whole.slice(start))]), spare)

  expect(salvaged?.draft).toMatchObject({ id: 'spare', template: 'annual', title: [{ text: '文件名' }] })
  expect(salvaged?.draft.blocks.map(textOf)).toEqual(['留下的“引号”和\n两行。'])
})

it.each(['', '\u0000\u0000', 'PK\u0003\u0004', '{"hello":"world"}', '[]', '"text"'])(
  'says that there is nothing in %j',
  (content) => {
    expect(salvageDraft(bytes(content), spare)).toBeNull()
  },
)
