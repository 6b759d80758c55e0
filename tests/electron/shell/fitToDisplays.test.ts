import { expect, it } from 'vitest'
import { fitToDisplays } from '../../../electron/shell/fitToDisplays'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const monitor = { x: 1366, y: 0, width: 1920, height: 1040 }
const at = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, maximized: false })

it('opens where it was', () => {
  expect(fitToDisplays(at(1500, 100), [laptop, monitor])).toEqual({
    x: 1500,
    y: 100,
    width: 1000,
    height: 700,
  })
})

it('opens on the first screen when its own is gone', () => {
  expect(fitToDisplays(at(1500, 100), [laptop])).toEqual({ width: 1000, height: 700 })
})

it('is never larger than the screen', () => {
  expect(fitToDisplays({ width: 3000, height: 2000, maximized: false }, [laptop])).toEqual({
    width: 1366,
    height: 728,
  })
})

it.each([
  [-960, 100],
  [1300, 100],
  [100, -50],
  [100, 700],
])('does not open where its edge cannot be gripped (%d, %d)', (x, y) => {
  expect(fitToDisplays(at(x, y), [laptop])).not.toHaveProperty('x')
})
