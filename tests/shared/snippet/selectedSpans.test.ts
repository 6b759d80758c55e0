import { describe, expect, it } from 'vitest'
import { spansText } from '../../../shared/draft/blockText'
import { blankSpan } from '../../../shared/snippet/blankGrammar'
import { selectedSpans } from '../../../shared/snippet/selectedSpans'
import { heading, paragraph } from '../../support/drafts'

const blocks = [
  heading(1, '主要工作'),
  paragraph('one', '一是摸清底数。二是分类处置，限期办结！“三查”到位。'),
  paragraph('empty'),
  paragraph('two', '四是建立台账'),
]
const at = (block: string, offset: number) => ({ block, offset })
const caret = (block: string, offset: number) => {
  const place = at(block, offset)
  return spansText(selectedSpans(blocks, { start: place, end: place }))
}

describe('what is saved as a phrase', () => {
  it('is what is selected', () => {
    expect(selectedSpans(blocks, { start: at('one', 2), end: at('one', 6) })).toEqual([{ text: '摸清底数' }])
  })

  it('is a line for each paragraph, without the empty ones', () => {
    const spans = selectedSpans(blocks, { start: at('one', 22), end: at('two', 2) })
    expect(spansText(spans)).toBe('”到位。\n四是')
  })

  it('keeps blanks', () => {
    const blank = blankSpan({ name: '单位', kind: 'text' })
    const block = {
      id: 'b',
      type: 'paragraph' as const,
      spans: [{ text: '我们' }, blank, { text: '办结。' }],
    }
    expect(selectedSpans([block], { start: at('b', 1), end: at('b', 7) })).toEqual([
      { text: '们' },
      blank,
      { text: '办' },
    ])
  })

  it('is nothing where the place is gone', () => {
    expect(selectedSpans(blocks, { start: at('gone', 0), end: at('gone', 1) })).toEqual([])
  })
})

describe('without a selection it is the sentence with the caret', () => {
  it.each([
    ['in its midst', 3, '一是摸清底数。'],
    ['at its very start', 7, '二是分类处置，限期办结！'],
    ['in the last one', 20, '“三查”到位。'],
    ['behind the last full stop', 26, '“三查”到位。'],
  ])('%s', (_, offset, sentence) => {
    expect(caret('one', offset)).toBe(sentence)
  })

  it('or what stands there without a full stop', () => {
    expect(caret('two', 6)).toBe('四是建立台账')
    expect(caret('主要工作', 0)).toBe('主要工作')
  })

  it('and nothing in an empty paragraph', () => {
    expect(caret('empty', 0)).toBe('')
  })
})
