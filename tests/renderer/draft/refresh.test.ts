import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRefresh } from '../../../renderer/draft/refresh'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('computes once after a pause, and at once where that was asked for', () => {
  const computed = vi.fn()
  const refresh = createRefresh(computed, 200)
  refresh.afterPause()
  vi.advanceTimersByTime(150)
  refresh.afterPause()
  vi.advanceTimersByTime(150)
  expect(computed).toHaveBeenCalledTimes(0)
  refresh.atOnce()
  vi.advanceTimersByTime(1000)
  expect(computed).toHaveBeenCalledTimes(1)
})
