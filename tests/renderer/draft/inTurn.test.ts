import { expect, it } from 'vitest'
import { createTurns } from '../../../renderer/draft/inTurn'

it('starts a step only when the one before is done, even where that one broke', async () => {
  const inTurn = createTurns()
  const done: string[] = []
  let release: () => void = () => undefined
  const first = inTurn(
    () =>
      new Promise<void>((_resolve, reject) => {
        release = () => {
          done.push('first')
          reject(new Error('broken'))
        }
      }),
  )
  const second = inTurn(() => Promise.resolve(done.push('second')))
  await Promise.resolve()
  release()
  await expect(first).rejects.toThrow('broken')
  expect(await second).toBe(2)
  expect(done).toEqual(['first', 'second'])
})
