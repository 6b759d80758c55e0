import { expect, it } from 'vitest'
import { yearOnYear } from '../../../shared/snippet/yearOnYear'

it.each([
  ['上年受理120件，今年受理150件，同比', '增长25%'],
  ['去年同期营业收入为1,600.5万元；本年实现营业收入1200.375万元，同比', '下降25%'],
  ['上年办结率96.5%，今年办结率98%，较上年', '提高1.5个百分点'],
  ['上年8起，今年8起，同比', '持平'],
  ['上年检查30次、整改12处，今年检查36次，同比', '增长20%'],
  ['上年检查30次，今年检查36次，', '增长20%'],
  ['上年3次，今年2次，同比', '下降33.3%'],
])('“%s” → %s', (text, change) => {
  expect(yearOnYear(text)).toBe(change)
})

it.each([
  '今年受理150件，同比',
  '上年120件，今年150人，同比',
  '上年受理120件，同比',
  '上年0件，今年5件，同比',
  '同比',
  '',
])('guesses nothing for “%s”', (text) => {
  expect(yearOnYear(text)).toBeUndefined()
})
