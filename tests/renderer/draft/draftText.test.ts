import { expect, it } from 'vitest'
import { createDraftText } from '../../../renderer/draft/draftText'
import type { Block } from '../../../shared/draft/draft'

const heading = (id: string, text: string, level: 1 | 2 = 1): Block => ({
  id,
  type: 'heading',
  level,
  lead: [{ text }],
})
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [{ text }] })
const start = [heading('a', '基本情况'), paragraph('b', '一'), paragraph('c', '二')]
const nothing = { changed: [], removed: [] }

it('takes a change of words as text', () => {
  const text = createDraftText([], start)
  const changed = paragraph('b', '一一')
  expect(text.apply({ ...nothing, changed: [changed] })).toBe('text')
  expect(text.blocks()).toEqual([start[0], changed, start[2]])
})

it('takes a heading of another level as structure', () => {
  const text = createDraftText([], start)
  expect(text.apply({ ...nothing, changed: [heading('a', '基本情况', 2)] })).toBe('structure')
})

it('takes a heading typed in as text', () => {
  const text = createDraftText([], start)
  expect(text.apply({ ...nothing, changed: [heading('a', '基本的情况')] })).toBe('text')
})

it('follows moved, new and removed blocks', () => {
  const text = createDraftText([], start)
  const added = paragraph('d', '三')
  expect(text.apply({ changed: [added], removed: ['b'], order: ['c', 'd', 'a'] })).toBe('structure')
  expect(text.blocks()).toEqual([start[2], added, start[0]])
})

it('passes over a change that brings what is known', () => {
  const text = createDraftText([], start)
  expect(text.apply({ ...nothing, changed: start })).toBe('none')
  expect(text.blocks()).toBe(start)
})

it('follows the title', () => {
  const text = createDraftText([{ text: '总结' }], start)
  expect(text.apply({ ...nothing, title: [{ text: '工作总结' }] })).toBe('text')
  expect(text.title()).toEqual([{ text: '工作总结' }])
})
