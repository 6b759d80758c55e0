import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstSentenceEnd, sliceSpans } from '../../../renderer/editor/spanText'
import { arbitrarySpans } from './arbitraryText'

const textOf = (spans: readonly { text: string }[]) => spans.map((span) => span.text).join('')

describe('a stretch of spans', () => {
  it('has the text of that stretch', () => {
    fc.assert(
      fc.property(arbitrarySpans, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (spans, start, end) => {
        expect(textOf(sliceSpans(spans, start, end))).toBe(textOf(spans).slice(start, end))
      }),
    )
  })

  it('makes text of a blank that is cut', () => {
    const blank = { text: '【单位】', blank: { name: '单位', kind: 'text' as const } }
    expect(sliceSpans([blank], 0)).toEqual([blank])
    expect(sliceSpans([blank], 1)).toEqual([{ text: '单位】' }])
  })
})

describe('the first sentence', () => {
  it('ends with its mark, and only where something follows', () => {
    expect(firstSentenceEnd('加强领导，明确责任。今年')).toBe(10)
    expect(firstSentenceEnd('加强领导：今年')).toBe(5)
    expect(firstSentenceEnd('只有一句。')).toBe(0)
    expect(firstSentenceEnd('没有标点')).toBe(0)
  })
})
