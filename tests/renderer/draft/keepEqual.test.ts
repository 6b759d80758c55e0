import { expect, it } from 'vitest'
import { keepEqual } from '../../../renderer/draft/keepEqual'

it('is the old list where the new one says the same', () => {
  const before = [
    { key: 'a', count: 1 },
    { key: 'b', count: 2 },
  ]

  expect(keepEqual(before, structuredClone(before))).toBe(before)
})

it('keeps the old objects that say the same, wherever they stand now', () => {
  const [a, b] = [
    { key: 'a', count: 1 },
    { key: 'b', count: 2 },
  ] as const
  const kept = keepEqual(
    [a, b],
    [
      { key: 'b', count: 2 },
      { key: 'a', count: 3 },
    ],
  )

  expect(kept).toEqual([
    { key: 'b', count: 2 },
    { key: 'a', count: 3 },
  ])
  expect(kept[0]).toBe(b)
  expect(kept[1]).not.toBe(a)
})

it('is a new list where something went', () => {
  const before = [{ key: 'a' }, { key: 'b' }]

  expect(keepEqual(before, [{ key: 'a' }])).toEqual([{ key: 'a' }])
})
