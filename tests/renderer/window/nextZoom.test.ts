import { expect, it } from 'vitest'
import { nextZoom } from '../../../renderer/window/nextZoom'

it('steps through the usual zooms and stops at both ends', () => {
  expect([nextZoom(100, 1), nextZoom(103, 1), nextZoom(200, 1)]).toEqual([110, 110, 200])
  expect([nextZoom(100, -1), nextZoom(103, -1), nextZoom(50, -1)]).toEqual([90, 100, 50])
})
