import { expect, it } from 'vitest'
import { dropPlaceAt } from '../../../../renderer/features/outline/dropPlace'
import { shownRows } from '../../../../renderer/features/outline/outlineView'
import { repeatableSlots } from '../../../../renderer/features/outline/repeatableSlots'
import { groupRows } from '../../../../renderer/features/outline/treeRows'
import type { Block } from '../../../../shared/draft/draft'
import { buildOutline } from '../../../../shared/outline/buildOutline'
import { heading, paragraph } from '../../../support/drafts'
import { classifyByName, testTemplate } from '../../../support/templates'

const blocks: Block[] = [
  paragraph('intro', '总结如下：'),
  heading(1, '基本情况'),
  heading(1, '抓培训'),
  heading(2, '分班'),
  heading(3, '新人班'),
  heading(2, '考核'),
  heading(1, '抓装备'),
  heading(1, '下步计划'),
  { id: 'sign', type: 'signature', units: ['某队'], date: '2031年1月1日', seal: false },
]
const template = { ...testTemplate, slots: testTemplate.slots.filter((slot) => slot.required) }
const outline = buildOutline({ blocks, template, classify: classifyByName })
const rows = shownRows(groupRows(outline, repeatableSlots(template)), new Set())
const keys = rows.map(({ row }) => row.key)
const before = (key: string, indent: number) => dropPlaceAt(rows, keys.indexOf(key), indent)

it('knows these rows', () => {
  expect(keys).toEqual([
    'slot:intro',
    '基本情况',
    'group:work',
    '抓培训',
    '分班',
    '新人班',
    '考核',
    '抓装备',
    'slot:problems',
    '下步计划',
    'slot:signature',
  ])
})

it('a section goes before another; before the first of a group the line stands above the group', () => {
  expect(before('下步计划', 1)).toEqual({
    place: { parent: null, before: '下步计划' },
    line: { key: '下步计划', edge: 'top' },
  })
  expect(before('group:work', 1)).toEqual({
    place: { parent: null, before: '抓培训' },
    line: { key: 'group:work', edge: 'top' },
  })
})

it('a section goes to the nearer edge of a section it is held over, never into it', () => {
  expect(before('分班', 1)?.place.before).toBe('抓培训')
  expect(before('考核', 1)?.place.before).toBe('抓装备')
})

it('a section goes no further than before the first and after the last', () => {
  expect(before('slot:intro', 1)?.place.before).toBe('基本情况')
  expect(dropPlaceAt(rows, rows.length, 1)).toEqual({
    place: { parent: null, before: null },
    line: { key: '下步计划', edge: 'bottom' },
  })
})

it('a subsection goes under the heading above, beside those that stand there', () => {
  expect(before('分班', 2)?.place).toEqual({ parent: '抓培训', before: '分班' })
  expect(before('新人班', 2)?.place).toEqual({ parent: '抓培训', before: '考核' })
  expect(before('抓装备', 2)).toEqual({
    place: { parent: '抓培训', before: null },
    line: { key: '考核', edge: 'bottom' },
  })
  expect(before('考核', 3)?.place).toEqual({ parent: '分班', before: null })
  expect(before('slot:problems', 3)?.place).toEqual({ parent: '抓装备', before: null })
})

it('a subsection has no place outside the sections', () => {
  expect(before('基本情况', 2)).toBeNull()
  expect(dropPlaceAt(rows, rows.length, 2)).toBeNull()
})
