import { expect, it } from 'vitest'
import { filterRows, isFiltering, noFilter } from '../../../../renderer/features/outline/filterRows'
import { foldedBelow, rowsBetween, shownRows } from '../../../../renderer/features/outline/outlineView'
import { repeatableSlots } from '../../../../renderer/features/outline/repeatableSlots'
import { findTreeRow, groupRows, headingsOf } from '../../../../renderer/features/outline/treeRows'
import { buildOutline } from '../../../../shared/outline/buildOutline'
import { heading, paragraph } from '../../../support/drafts'
import { classifyByName, testTemplate as template } from '../../../support/templates'

const blocks = [
  heading(1, '基本情况'),
  heading(1, '抓培训'),
  heading(2, '分班'),
  heading(3, '新人班'),
  heading(1, '抓考核'),
  paragraph('p', '每季一考。'),
  heading(1, '存在问题'),
  heading(1, '抓装备'),
  heading(1, '抓保障'),
  heading(1, '说明', { slot: 'other' }),
]
const rows = buildOutline({ blocks, template, classify: classifyByName })
const grouped = groupRows(rows, repeatableSlots(template))
const group = findTreeRow(grouped, 'group:work')

it('puts sections of a repeatable slot that stand side by side under one row', () => {
  expect(group).toMatchObject({
    kind: 'group',
    text: '主要工作',
    children: [{ key: '抓培训' }, { key: '抓考核' }],
  })
  expect(group && headingsOf(group)).toEqual(['抓培训', '抓考核'])
  expect(findTreeRow(grouped, 'group:work:2')?.children.map((row) => row.key)).toEqual(['抓装备', '抓保障'])
})

it('gives each group its share of the target', () => {
  expect(group?.target).toBe(150)
})

it('leaves a section that stands alone, and one of no slot, without such a row', () => {
  const alone = groupRows(
    rows.filter((row) => row.key !== '抓考核' && row.key !== '抓装备'),
    repeatableSlots(template),
  )

  expect(alone.some((row) => row.kind === 'group')).toBe(false)
})

it('a group adds a level to the tree, but none to the draft', () => {
  const shown = shownRows(grouped, new Set())

  expect(shown.find(({ row }) => row.key === '抓培训')).toMatchObject({
    depth: 2,
    indent: 1,
    parent: 'group:work',
  })
  expect(shown.find(({ row }) => row.key === '分班')).toMatchObject({ depth: 3, indent: 2 })
})

it('folds down to a level of the draft, groups left open', () => {
  expect([...foldedBelow(grouped, 1)]).toEqual(['抓培训', '分班'])
  expect([...foldedBelow(grouped, 2)]).toEqual(['分班'])
  expect([...foldedBelow(grouped, 4)]).toEqual([])
})

it('chooses the rows between two, in either direction', () => {
  const shown = shownRows(grouped, new Set())

  expect(rowsBetween(shown, '分班', '抓考核')).toEqual(['分班', '新人班', '抓考核'])
  expect(rowsBetween(shown, '抓考核', '分班')).toEqual(['分班', '新人班', '抓考核'])
  expect(rowsBetween(shown, 'gone', '分班')).toEqual(['分班'])
})

it('filters by words and state, with what stands above', () => {
  const keys = (words: string, only: 'all' | 'missing' | 'unfinished' = 'all') =>
    shownRows(filterRows(rows, { words, only }), new Set()).map(({ row }) => row.key)

  expect(keys('新人')).toEqual(['抓培训', '分班', '新人班'])
  expect(keys('主要工作')).toEqual(['抓培训', '抓考核', '抓装备', '抓保障'])
  expect(keys('', 'missing')).toContain('slot:results')
  expect(keys('抓考核', 'unfinished')).toEqual(['抓考核'])
  expect(isFiltering(noFilter)).toBe(false)
  expect(isFiltering({ words: ' ', only: 'missing' })).toBe(true)
})
