import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import { draftSchema, type Block, type Span } from '../../../shared/draft/draft'
import { normalBlock, toNormalForm } from '../../../shared/draft/normalForm'
import { cleanText, hasSameStyle, normalSpans } from '../../../shared/draft/normalSpans'
import { arbitraryDraft, roughDraft, roughSpans } from '../../support/arbitraries'
import { draftWith } from '../../support/drafts'

const runs = { numRuns: 1000 }

describe('normal spans', () => {
  it('are never empty, differ from their neighbours and hold no control character', () => {
    fc.assert(
      fc.property(roughSpans(), (rough) => {
        const spans = normalSpans(rough)
        for (const [index, span] of spans.entries()) {
          const next = spans[index + 1]
          expect(span.text).not.toBe('')
          expect(span.text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u)
          if (span.blank) expect(span.text).toBe(`【${span.blank.name}】`)
          expect(next && !span.blank && !next.blank && hasSameStyle(span, next)).not.toBe(true)
        }
        expect(normalSpans(spans)).toBe(spans)
      }),
      runs,
    )
  })

  it('join halves of a character that two spans share, and drop halves that stand alone', () => {
    expect(normalSpans([{ text: '\ud83d' }, { text: '\ude00' }])).toEqual([{ text: '😀' }])
    expect(normalSpans([{ text: 'a\ud83d' }, { text: '\ude00', bold: true }])).toEqual([{ text: 'a' }])
  })

  it('keep two blanks of the same name apart', () => {
    const blank = { text: '【单位】', blank: { name: '单位', kind: 'text' as const } }

    expect(normalSpans([blank, blank])).toEqual([blank, blank])
  })
})

describe('the normal form of a draft', () => {
  it('is reached in one step, passes the schema and keeps what is normal as the same objects', () => {
    fc.assert(
      fc.property(roughDraft(), (draft) => {
        const normal = toNormalForm(draft)
        expect(draftSchema.parse(normal)).toEqual(normal)
        const again = toNormalForm(normal)
        expect(again).toEqual(normal)
        for (const [index, block] of again.blocks.entries()) expect(block).toBe(normal.blocks[index])
      }),
      runs,
    )
  })

  it('has every id once, and one recipient, attachments note and signature at most', () => {
    fc.assert(
      fc.property(roughDraft(), (draft) => {
        const { blocks } = toNormalForm(draft)
        expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
        for (const type of ['recipient', 'attachments', 'signature']) {
          expect(blocks.filter((block) => block.type === type).length).toBeLessThanOrEqual(1)
        }
      }),
      runs,
    )
  })

  it('loses no text of any block', () => {
    const bare = (text: string) => cleanText(text).replace(/[\ud800-\udfff\s【】]/g, '')
    const blanksByName = (blocks: Block[]) =>
      JSON.parse(JSON.stringify(blocks), (_key, value: Span | string) =>
        typeof value === 'object' && value.blank ? { text: value.blank.name } : value,
      ) as Block[]
    fc.assert(
      fc.property(roughDraft(), (draft) => {
        const before = blanksByName(draft.blocks).map(textOf).map(bare)
        expect(toNormalForm(draft).blocks.map(textOf).map(bare)).toEqual(before)
      }),
      runs,
    )
  })

  it('turns a second signature into a paragraph with the same text', () => {
    const first = { id: 'a', type: 'signature', units: ['甲局'], date: '2026年1月8日', seal: false } as const
    const second = { ...first, id: 'b', units: ['乙局'] }

    const { blocks } = toNormalForm(draftWith([{ ...first, units: ['甲局'] }, { ...second }]))

    expect(blocks[1]).toEqual({
      id: 'b',
      type: 'paragraph',
      spans: [{ text: '乙局\n2026年1月8日' }],
      align: 'right',
    })
  })

  it('gives a draft without blocks an empty paragraph', () => {
    expect(toNormalForm(draftWith([]), () => 'new').blocks).toEqual([
      { id: 'new', type: 'paragraph', spans: [] },
    ])
  })

  it('makes a tail without a lead the lead, and leaves an empty tail out', () => {
    expect(normalBlock({ id: 'h', type: 'heading', level: 2, lead: [], tail: [{ text: '甲' }] })).toEqual({
      id: 'h',
      type: 'heading',
      level: 2,
      lead: [{ text: '甲' }],
    })
    expect(normalBlock({ id: 'h', type: 'heading', level: 2, lead: [{ text: '甲' }], tail: [] })).toEqual({
      id: 'h',
      type: 'heading',
      level: 2,
      lead: [{ text: '甲' }],
    })
  })

  it('leaves generated drafts as they are', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        expect(toNormalForm(draft)).toEqual(draft)
      }),
      runs,
    )
  })
})
