import { expect, it } from 'vitest'
import { inTurn } from '../../../electron/storage/inTurn'
import { newestWins } from '../../../electron/storage/newestWins'

it('runs one step after another, also after one that failed', async () => {
  const turn = inTurn()
  const order: string[] = []
  const step = (name: string) => () => {
    order.push(`${name} begins`)
    return Promise.resolve().then(() => {
      order.push(`${name} ends`)
    })
  }

  const failed = turn(() => Promise.reject(new Error('failed')))
  await Promise.all([expect(failed).rejects.toThrow('failed'), turn(step('a')), turn(step('b'))])

  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

it('works on the newest of the inputs that wait, one by one for each key', async () => {
  const worked: number[][] = []
  const work = newestWins(
    (input: number[]) => {
      worked.push(input)
      return Promise.resolve(input.length)
    },
    (old, newest) => [...old, ...newest],
    inTurn(),
  )

  const answers = await Promise.all([work('a', [1]), work('b', [2]), work('a', [3]), work('a', [4])])
  const later = await work('a', [5])

  expect(worked).toEqual([[1, 3, 4], [2], [5]])
  expect([...answers, later]).toEqual([3, 1, 3, 3, 1])
})
