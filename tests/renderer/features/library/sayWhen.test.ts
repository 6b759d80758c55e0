import { expect, it } from 'vitest'
import { sayWhen } from '../../../../renderer/features/library/sayWhen'
import { library } from '../../../../shared/words/zhCN/library'

const now = new Date(2026, 10, 21, 9, 30).getTime()
const say = (then: Date) => sayWhen(then.getTime(), now, library)

it.each([
  [new Date(2026, 10, 21, 9, 29, 40), '刚刚'],
  [new Date(2026, 10, 21, 9, 25), '5 分钟前'],
  [new Date(2026, 10, 21, 8, 5), '08:05'],
  [new Date(2026, 10, 20, 23, 59), '昨天'],
  [new Date(2026, 10, 12), '11-12'],
  [new Date(2025, 10, 12), '2025-11-12'],
])('says %s as %s', (then, words) => {
  expect(say(then)).toBe(words)
})

it('takes a clock that was set back for just now', () => {
  expect(say(new Date(2026, 10, 22))).toBe('刚刚')
})
