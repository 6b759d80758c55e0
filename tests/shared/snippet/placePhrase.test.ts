import { expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { placePhrase, withoutDoubledMark } from '../../../shared/snippet/placePhrase'

const sentence = [{ text: '一年来，各项工作平稳推进。' }]
const lead = [{ text: '存在问题' }]
const blocks = {
  heading: { id: 'h', type: 'heading', level: 1, lead },
  runIn: { id: 'r', type: 'heading', level: 2, lead, tail: [{ text: '有的还不够。' }] },
  paragraph: { id: 'p', type: 'paragraph', spans: [] },
  recipient: { id: 'a', type: 'recipient', spans: lead },
  signature: { id: 's', type: 'signature', units: ['某站'], date: '', seal: false },
} satisfies Record<string, Block>

it.each([
  ['heading', 'behind'],
  ['runIn', 'line'],
  ['paragraph', 'line'],
  ['recipient', 'behind'],
  ['signature', 'before'],
] as const)('puts sentences chosen in a %s %s', (name, place) => {
  expect(placePhrase(sentence, blocks[name])).toBe(place)
})

it('lets a few words become part of a heading', () => {
  expect(placePhrase([{ text: '主要做法' }], blocks.heading)).toBe('line')
})

it('does not double the mark that stands behind the caret', () => {
  expect(withoutDoubledMark(sentence, '。')).toEqual([{ text: '一年来，各项工作平稳推进' }])
  expect(withoutDoubledMark(sentence, '，其中')).toEqual([{ text: '一年来，各项工作平稳推进' }])
  expect(withoutDoubledMark(sentence, '下一句')).toEqual(sentence)
  expect(withoutDoubledMark(sentence, '')).toEqual(sentence)
  const blank = [{ text: '【单位】', blank: { name: '单位', kind: 'text' as const } }]
  expect(withoutDoubledMark(blank, '。')).toEqual(blank)
})
