import { expect, it } from 'vitest'
import { libraryPlaces } from '../../electron/storage/libraryPlaces'
import { createSnapshots, type Snapshots } from '../../electron/storage/snapshots'
import { systemError } from '../electron/failingFileSystem'
import { plainDraft } from '../electron/plainDraft'
import { temporaryFolder } from '../electron/temporaryFolder'
import { interruptedAt } from './interruptedAt'

const start = 1_790_000_000_000
const minute = 60_000

/** Six versions of one hour, and three days later a seventh that thins them, on a disk that stops or fails at a step. */
async function thinOn(step: number, interrupt: () => Promise<never>) {
  const places = libraryPlaces(temporaryFolder())
  const clock = { now: start }
  const now = () => clock.now
  const before = createSnapshots({ places, now })
  for (let at = 0; at < 6; at += 1) {
    clock.now = start + at * 5 * minute
    await before.take(plainDraft('总结', `第${String(at)}段。`), 'automatic')
  }
  await before.settled()
  clock.now = start + 3 * 24 * 60 * minute
  const { fs, begin, count } = interruptedAt(step, interrupt)
  const thinning = createSnapshots({ places, now, fs })
  begin()
  return { places, now, thinning, wasHit: () => count() >= step }
}

async function expectEveryVersionWhole(snapshots: Snapshots, step: number) {
  const listed = await snapshots.list('draft1')
  if (!listed.ok) throw new Error(listed.failure)
  expect(listed.value.some(({ takenAt }) => takenAt === start + 25 * minute)).toBe(true)
  for (const { id } of listed.value)
    expect(await snapshots.read('draft1', id), `step ${String(step)}: ${id}`).toMatchObject({ ok: true })
}

it('leaves no version without its text where the disk fails at any step, and thins the next time', async () => {
  for (let step = 1; ; step += 1) {
    const { places, now, thinning, wasHit } = await thinOn(step, () => Promise.reject(systemError('EIO')))
    await thinning.take(plainDraft('总结', '三天后。'), 'automatic')
    await thinning.settled()

    const next = createSnapshots({ places, now })
    await expectEveryVersionWhole(next, step)
    await next.take(plainDraft('总结', '再写。'), 'marked')
    const left = await next.list('draft1')
    const old = left.ok ? left.value.filter(({ takenAt }) => takenAt < start + 60 * minute) : []
    expect(old, `step ${String(step)}`).toMatchObject([{ takenAt: start + 25 * minute }])
    if (!wasHit()) break
  }
}, 60_000)

it('leaves no version without its text where the program is killed at any step', async () => {
  for (let step = 1; ; step += 1) {
    let stop: () => void = () => undefined
    const stopped = new Promise<void>((resolve) => (stop = resolve))
    const { places, now, thinning, wasHit } = await thinOn(step, () => {
      stop()
      return new Promise<never>(() => undefined)
    })
    const done = thinning.take(plainDraft('总结', '三天后。'), 'automatic').then(() => thinning.settled())
    await Promise.race([stopped, done])

    await expectEveryVersionWhole(createSnapshots({ places, now }), step)
    if (!wasHit()) break
  }
}, 60_000)
