import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAlarm } from '../../renderer/alarm'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const ring = vi.fn()
  const rungAfter = (time: number) => {
    vi.advanceTimersByTime(time)
    return ring.mock.calls.length
  }
  return { alarm: createAlarm(ring), rungAfter }
}

it('rings once, when the time set last is up', () => {
  const { alarm, rungAfter } = setUp()
  alarm.set(100)
  expect(rungAfter(60)).toBe(0)
  alarm.set(100)
  expect(rungAfter(99)).toBe(0)
  expect(rungAfter(1)).toBe(1)
  expect(rungAfter(1000)).toBe(1)
})

it('can be brought forward', () => {
  const { alarm, rungAfter } = setUp()
  alarm.set(5000)
  alarm.set(300)
  expect(rungAfter(299)).toBe(0)
  expect(rungAfter(1)).toBe(1)
  expect(rungAfter(5000)).toBe(1)
})

it('does not ring once cleared, and rings in full time when it is set again', () => {
  const { alarm, rungAfter } = setUp()
  alarm.set(100)
  rungAfter(50)
  alarm.clear()
  alarm.set(100)
  expect(rungAfter(99)).toBe(0)
  expect(rungAfter(1)).toBe(1)
})

it('leaves a running timer to run while it is put off', () => {
  const { alarm } = setUp()
  const started = vi.spyOn(globalThis, 'setTimeout')
  for (let key = 0; key < 50; key += 1) alarm.set(100)
  expect(started).toHaveBeenCalledTimes(1)
})
