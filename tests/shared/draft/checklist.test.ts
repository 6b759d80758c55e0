import { expect, it } from 'vitest'
import {
  doneIn,
  withChange,
  withoutPoint,
  withPoint,
  withPointAt,
  type ChecklistItem,
} from '../../../shared/draft/checklist'

const list: ChecklistItem[] = [
  { text: '检修泵站', done: true, section: 'h1' },
  { text: '数据并网', done: false },
]

it('counts what is done', () => {
  expect(doneIn(list)).toBe(1)
})

it('takes a point on one line, and none that says nothing', () => {
  expect(withPoint(list, ' 招人\n两名 ').at(-1)).toEqual({ text: '招人 两名', done: false })
  expect(withPoint(list, '  ')).toBe(list)
})

it('changes one point and leaves the others the same', () => {
  const changed = withChange(list, 1, { done: true })
  expect(changed).toEqual([list[0], { text: '数据并网', done: true }])
  expect(changed[0]).toBe(list[0])
  expect(withChange(list, 1, { text: ' ' })).toBe(list)
})

it('takes a point back where it was', () => {
  const [first] = list
  expect(first && withPointAt(withoutPoint(list, 0), 0, first)).toEqual(list)
})
