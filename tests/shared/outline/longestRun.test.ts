import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun, type RunItem } from '../../../shared/outline/longestRun'

const items = fc.array(fc.record({ rank: fc.nat({ max: 5 }), weight: fc.nat({ max: 20 }) }), { maxLength: 9 })

/** Every run there is. */
function allRuns(given: readonly RunItem[]): RunItem[][] {
  return given.reduce<RunItem[][]>(
    (runs, item) => [
      ...runs,
      ...runs.filter((run) => (run.at(-1)?.rank ?? 0) <= item.rank).map((run) => [...run, item]),
    ],
    [[]],
  )
}

const weightOf = (run: readonly RunItem[]) => run.reduce((sum, item) => sum + item.weight, 0)

describe('the longest run', () => {
  it('never decreases, is as long as any, and as heavy as any of its length', () => {
    fc.assert(
      fc.property(items, (given) => {
        const run = given.filter((_item, index) => longestRun(given).has(index))
        const others = allRuns(given)
        const length = Math.max(...others.map((each) => each.length))
        expect(run.every((item, index) => index === 0 || (run[index - 1]?.rank ?? 0) <= item.rank)).toBe(true)
        expect(run.length).toBe(length)
        expect(weightOf(run)).toBe(Math.max(...others.filter((each) => each.length === length).map(weightOf)))
      }),
      { numRuns: 1000 },
    )
  })

  it('of nothing is empty', () => {
    expect(longestRun([]).size).toBe(0)
  })
})
