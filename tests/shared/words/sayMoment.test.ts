import { expect, it } from 'vitest'
import { sayMoment } from '../../../shared/words/sayMoment'
import { wordsFor } from '../../../shared/words/words'

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime()
const now = at(2026, 11, 21, 12, 30)

it.each([
  [at(2026, 11, 21, 0, 0), '今天 0:00'],
  [at(2026, 11, 20, 23, 59), '昨天 23:59'],
  [at(2026, 1, 5, 8, 7), '1月5日 8:07'],
  [at(2025, 12, 31, 18, 0), '2025年12月31日 18:00'],
])('says when it was: %i', (moment, said) => {
  expect(sayMoment(moment, now, wordsFor('zh-CN'))).toBe(said)
})
