import { expect, it } from 'vitest'
import { lineHints } from '../../../shared/pages/lineHints'

it('lets a line end before an opening and after a closing quotation mark', () => {
  expect(lineHints('开展“五进”活动').chances).toEqual([2, 6])
})

it('keeps quotation marks with the marks beside them', () => {
  expect(lineHints('（“五进”）').chances).toEqual([])
  expect(lineHints('抓好“五进”，再抓').chances).toEqual([2])
})

it('keeps ranges of numbers in one line', () => {
  expect(lineHints('今年1—11月、60%～70%').together).toEqual([
    [2, 6],
    [8, 15],
  ])
  expect(lineHints('1月、2—').together).toEqual([])
})
