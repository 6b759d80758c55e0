import { expect, it } from 'vitest'
import { isOlder } from '../../scripts/setup/checkNode.mjs'

it.each([
  ['20.18.9', '20.19.0', true],
  ['20.19.0', '20.19.0', false],
  ['20.19.1', '20.19.0', false],
  ['9.0.0', '20.19.0', true],
  ['22.0.0', '20.19.0', false],
])('Node %s is older than %s: %s', (version, wanted, older) => {
  expect(isOlder(version, wanted)).toBe(older)
})
