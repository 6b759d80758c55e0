import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraryPlaces } from '../../../electron/storage/libraryPlaces'
import { createSnapshots } from '../../../electron/storage/snapshots'
import { fail } from '../../../shared/result'
import { refusing } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

/** Snapshots of a new library whose clock says what `times` says, one after another. */
function snapshotsAt(...times: number[]) {
  const folder = temporaryFolder()
  const texts = join(folder, '.zhangfa', 'versions', 'draft1', 'texts')
  return { folder, texts, snapshots: createSnapshots(libraryPlaces(folder), () => times.shift() ?? 0) }
}
const start = 1_790_000_000_000

it('keeps states of a draft and gives each back as it was, newest first', async () => {
  const { snapshots } = snapshotsAt(start, start + 60_000)
  const older = plainDraft('总结', '一二三。')
  const newer = plainDraft('总结', '一二三四五。')
  await snapshots.take(older, 'marked')
  await snapshots.take(newer, 'exported')

  const list = await snapshots.list('draft1')

  expect(list).toMatchObject({
    value: [
      { takenAt: start + 60_000, reason: 'exported', characters: 6 },
      { takenAt: start, reason: 'marked', characters: 4 },
    ],
  })
  if (!list.ok) return
  const drafts = await Promise.all(list.value.map(({ id }) => snapshots.read('draft1', id)))
  expect(drafts).toEqual([newer, older].map((value) => ({ ok: true, value })))
})

it('stores the same text once and does not repeat the newest version', async () => {
  const { snapshots, texts } = snapshotsAt(start, start + 1, start + 2, start + 3)
  const one = plainDraft('总结', '一。')
  await snapshots.take(one, 'marked')
  await snapshots.take(one, 'marked')
  await snapshots.take(plainDraft('总结', '二。'), 'marked')
  await snapshots.take(one, 'restored')

  expect(await snapshots.list('draft1')).toMatchObject({ value: { length: 3 } })
  expect(readdirSync(texts)).toHaveLength(2)
})

it('compresses', async () => {
  const { snapshots, texts } = snapshotsAt(start)
  await snapshots.take(plainDraft('总结', '加强学习，提高认识，狠抓落实。'.repeat(1000)), 'marked')

  const [name] = readdirSync(texts)
  expect(statSync(join(texts, name ?? '')).size).toBeLessThan(2000)
})

it('keeps the newest first when the clock was set back', async () => {
  const { snapshots } = snapshotsAt(start, start - 3_600_000)
  await snapshots.take(plainDraft('总结', '一。'), 'marked')
  await snapshots.take(plainDraft('总结', '一二。'), 'marked')

  expect(await snapshots.list('draft1')).toMatchObject({ value: [{ characters: 3 }, { characters: 2 }] })
})

it('has no versions of a draft it never kept', async () => {
  expect(await snapshotsAt().snapshots.list('draft1')).toEqual({ ok: true, value: [] })
})

it.each(['../../a', '', 'texts', `${start}-marked-1-${'0'.repeat(31)}`])(
  'knows no version %j',
  async (id) => {
    expect(await snapshotsAt().snapshots.read('draft1', id)).toEqual(fail('draft.unknown'))
  },
)

it('throws on an id that is none, before it becomes a path', async () => {
  await expect(snapshotsAt().snapshots.list('../..')).rejects.toThrow()
})

it('says that a version is broken', async () => {
  const { snapshots, texts } = snapshotsAt(start)
  const taken = await snapshots.take(plainDraft('总结'), 'marked')
  for (const name of readdirSync(texts)) writeFileSync(join(texts, name), 'rubbish')

  expect(await snapshots.read('draft1', taken.ok ? taken.value.id : '')).toMatchObject({
    failure: 'draft.broken',
  })
})

it('says that a version could not be kept', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.zhangfa'))
  const snapshots = createSnapshots(libraryPlaces(folder), Date.now, refusing('open', 'ENOSPC'))

  expect(await snapshots.take(plainDraft('总结'), 'marked')).toMatchObject({ failure: 'file.diskFull' })
})
