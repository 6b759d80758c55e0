import { expect, it } from 'vitest'
import { dotOf, endText, rowAfterKey, shownRows } from '../../../../renderer/features/outline/outlineView'
import type { OutlineRow } from '../../../../shared/outline/outline'
import { outline as words } from '../../../../shared/words/zhCN/outline'

const row = (key: string, more: Partial<OutlineRow> = {}): OutlineRow => ({
  key,
  kind: 'section',
  block: key,
  number: '一、',
  text: key,
  slot: 'work',
  slotName: '主要工作',
  required: true,
  characters: 120,
  state: 'done',
  place: 'ok',
  children: [],
  ...more,
})
const rows = [row('a'), row('b', { children: [row('b1'), row('b2')] }), row('c')]
const keysOf = (folded: string[]) => shownRows(rows, new Set(folded)).map((shown) => shown.row.key)

it('shows subsections under their section', () => {
  expect(keysOf([])).toEqual(['a', 'b', 'b1', 'b2', 'c'])
  expect(shownRows(rows, new Set())[2]).toMatchObject({ depth: 2, position: 1, siblings: 2, parent: 'b' })
})

it('leaves out what is folded', () => {
  expect(keysOf(['b'])).toEqual(['a', 'b', 'c'])
})

it.each([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowUp', 'a'],
  ['b', 'ArrowRight', 'b1'],
  ['b2', 'ArrowLeft', 'b'],
  ['b', 'ArrowLeft', null],
  ['a', 'ArrowUp', null],
  ['b1', 'Home', 'a'],
  ['a', 'End', 'c'],
  ['a', 'x', null],
])('from %s the key %s leads to %s', (from, key, to) => {
  expect(rowAfterKey(shownRows(rows, new Set()), from, key)).toBe(to)
})

it('says length, target and what to add', () => {
  expect(endText(row('a'), words)).toBe('120')
  expect(endText(row('a', { target: 300 }), words)).toBe('120/300')
  expect(endText(row('a', { kind: 'missing', state: 'missing' }), words)).toBe('＋ 必需')
  expect(endText(row('a', { kind: 'missing', required: false }), words)).toBe('＋ 可选')
})

it('says where a section should stand', () => {
  const misplaced = row('a', { place: 'misplaced', should: { where: 'before', key: 'c', text: '四、' } })
  expect(endText(misplaced, words)).toBe('应在“四”前')
  expect(dotOf(misplaced)).toBe('wrong')
  expect(endText(row('a', { place: 'twice' }), words)).toBe('重复')
  expect(dotOf(row('a', { place: 'twice' }))).toBe('done')
})
