import { expect, it } from 'vitest'
import { startOfWriting } from '../../../renderer/draft/startOfWriting'
import type { Block } from '../../../shared/draft/draft'

const paragraph = (id: string, text = ''): Block => ({
  id,
  type: 'paragraph',
  spans: text === '' ? [] : [{ text }],
})
const recipient: Block = { id: 'r', type: 'recipient', spans: [{ text: '局党组：' }] }
const heading: Block = { id: 'h', type: 'heading', level: 1, lead: [{ text: '主要工作' }] }

it('begins a draft without text in its first empty paragraph', () => {
  expect(startOfWriting([recipient, paragraph('a'), heading, paragraph('b')])?.id).toBe('a')
})

it('shows a written draft from its beginning', () => {
  expect(startOfWriting([recipient, paragraph('a', '今年'), heading, paragraph('b')])?.id).toBe('a')
  expect(startOfWriting([recipient])?.id).toBe('r')
})
