import { expect, it } from 'vitest'
import { guidanceOf } from '../../../renderer/draft/guidance'
import { rowKeysByBlock, topRowOf } from '../../../renderer/draft/rowLookup'
import type { Block } from '../../../shared/draft/draft'
import type { OutlineRow } from '../../../shared/outline/outline'
import type { Template } from '../../../shared/template/template'

const paragraph = (id: string, text = ''): Block => ({
  id,
  type: 'paragraph',
  spans: text === '' ? [] : [{ text }],
})
const heading = (id: string, level: 1 | 2): Block => ({ id, type: 'heading', level, lead: [{ text: id }] })
const row = (block: string, more: Partial<OutlineRow> = {}): OutlineRow => ({
  key: block,
  kind: 'section',
  block,
  number: '',
  text: block,
  slot: 'work',
  slotName: '主要工作',
  required: true,
  characters: 0,
  state: 'done',
  place: 'ok',
  children: [],
  ...more,
})

const blocks = [
  paragraph('r', '各位：'),
  heading('a', 1),
  paragraph('a1', '字'),
  heading('b', 2),
  paragraph('b1', '字'),
  heading('c', 1),
  paragraph('c1'),
]
const rows = [
  row('a', { children: [row('b', { kind: 'subsection' })] }),
  row('c', { state: 'empty', slot: 'plan' }),
]

it('finds the nearest row for each block', () => {
  expect([...rowKeysByBlock(rows, blocks)]).toEqual([
    ['a', 'a'],
    ['a1', 'a'],
    ['b', 'b'],
    ['b1', 'b'],
    ['c', 'c'],
    ['c1', 'c'],
  ])
})

it('finds the section that holds a subsection', () => {
  expect(topRowOf(rows, 'b')?.key).toBe('a')
})

it('puts the guidance of an empty section under its heading', () => {
  const slot = { aliases: [], required: true, repeatable: false }
  const template: Template = {
    id: 'annual',
    name: '年度工作总结',
    titlePattern: '总结',
    slots: [
      { ...slot, id: 'work', name: '主要工作', guidance: '写做法。' },
      { ...slot, id: 'plan', name: '下步计划', guidance: '写打算。' },
    ],
  }
  expect([...guidanceOf(rows, blocks, template)]).toEqual([['c1', '写打算。']])
})
