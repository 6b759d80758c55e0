import { expect, it } from 'vitest'
import { orderLine } from '../../../../renderer/features/orderBar/orderLine'
import type { OutlineRow } from '../../../../shared/outline/outline'
import { outline as words } from '../../../../shared/words/zhCN/outline'

const row = (text: string, more: Partial<OutlineRow> = {}): OutlineRow => ({
  key: text,
  kind: 'section',
  number: '五、',
  text,
  slot: 'problems',
  slotName: '存在问题',
  required: true,
  characters: 0,
  state: 'done',
  place: 'misplaced',
  children: [],
  ...more,
})

it('names both sections', () => {
  const should = { where: 'before', key: '下步计划', text: '四、' } as const
  expect(orderLine(row('存在问题', { should }), row('下步计划'), words)).toBe(
    '“存在问题”应在“下步计划”之前。',
  )
})

it('says that a section is out of place where no other can be named', () => {
  expect(orderLine(row('存在问题'), undefined, words)).toBe('“存在问题”位置不对。')
})
