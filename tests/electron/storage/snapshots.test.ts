import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraryPlaces } from '../../../electron/storage/libraryPlaces'
import { createSnapshots, type Snapshots } from '../../../electron/storage/snapshots'
import { fail } from '../../../shared/result'
import { refusing } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const start = 1_790_000_000_000
const minute = 60_000

/** Snapshots of a new library; the clock is set by the test. */
function newSnapshots() {
  const folder = temporaryFolder()
  const versions = join(folder, '.zhangfa', 'versions', 'draft1')
  const clock = { now: start }
  const parts = { places: libraryPlaces(folder), now: () => clock.now }
  return {
    clock,
    folder,
    versions,
    texts: join(versions, 'texts'),
    snapshots: createSnapshots(parts),
    /** The same versions at the program's next start. */
    again: () => createSnapshots(parts),
  }
}

async function taken(taking: ReturnType<Snapshots['take']>): Promise<string> {
  const result = await taking
  if (!result.ok) throw new Error(result.failure)
  return result.value.id
}

it('keeps states of a draft and gives each back as it was, newest first', async () => {
  const { snapshots, clock } = newSnapshots()
  const older = plainDraft('总结', '一二三。')
  const newer = plainDraft('总结', '一二三四五。')
  await snapshots.take(older, 'marked')
  clock.now = start + minute
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
  const { snapshots, texts } = newSnapshots()
  const one = plainDraft('总结', '一。')
  await snapshots.take(one, 'marked')
  await snapshots.take(one, 'marked')
  await snapshots.take(plainDraft('总结', '二。'), 'marked')
  await snapshots.take(one, 'restored')

  expect(await snapshots.list('draft1')).toMatchObject({ value: { length: 3 } })
  expect(readdirSync(texts)).toHaveLength(2)
})

it('compresses', async () => {
  const { snapshots, texts } = newSnapshots()
  await snapshots.take(plainDraft('总结', '加强学习，提高认识，狠抓落实。'.repeat(1000)), 'marked')

  const [name] = readdirSync(texts)
  expect(statSync(join(texts, name ?? '')).size).toBeLessThan(2000)
})

it('keeps the newest first when the clock was set back', async () => {
  const { snapshots, clock } = newSnapshots()
  await snapshots.take(plainDraft('总结', '一。'), 'marked')
  clock.now = start - 60 * minute
  await snapshots.take(plainDraft('总结', '一二。'), 'marked')

  expect(await snapshots.list('draft1')).toMatchObject({ value: [{ characters: 3 }, { characters: 2 }] })
})

it('has no versions of a draft it never kept', async () => {
  expect(await newSnapshots().snapshots.list('draft1')).toEqual({ ok: true, value: [] })
})

it.each(['../../a', '', 'texts', `${start}-marked-1-${'0'.repeat(31)}`])(
  'knows no version %j',
  async (id) => {
    expect(await newSnapshots().snapshots.read('draft1', id)).toEqual(fail('draft.unknown'))
  },
)

it('throws on an id that is none, before it becomes a path', async () => {
  await expect(newSnapshots().snapshots.list('../..')).rejects.toThrow()
})

it('says that a version is broken', async () => {
  const { snapshots, texts } = newSnapshots()
  const kept = await snapshots.take(plainDraft('总结'), 'marked')
  for (const name of readdirSync(texts)) writeFileSync(join(texts, name), 'rubbish')

  expect(await snapshots.read('draft1', kept.ok ? kept.value.id : '')).toMatchObject({
    failure: 'draft.broken',
  })
})

it('says that a version could not be kept', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.zhangfa'))
  const snapshots = createSnapshots({ places: libraryPlaces(folder), fs: refusing('open', 'ENOSPC') })

  expect(await snapshots.take(plainDraft('总结'), 'marked')).toMatchObject({ failure: 'file.diskFull' })
})

it('keeps no automatic version of what the newest one already holds', async () => {
  const { snapshots } = newSnapshots()
  const draft = plainDraft('总结')
  await snapshots.take(draft, 'marked')
  await snapshots.take(draft, 'automatic')

  expect(await snapshots.list('draft1')).toMatchObject({ value: [{ reason: 'marked' }] })
})

it('names and pins versions, also after the next start', async () => {
  const { snapshots, again } = newSnapshots()
  const id = await taken(snapshots.take(plainDraft('总结'), 'automatic'))
  await snapshots.label('draft1', id, { name: '送审稿' })
  await snapshots.label('draft1', id, { pinned: true })

  expect(await again().list('draft1')).toMatchObject({ value: [{ id, name: '送审稿', pinned: true }] })
  await snapshots.label('draft1', id, { name: null, pinned: false })
  const [only] = listOf(await again().list('draft1'))
  expect(only).not.toHaveProperty('name')
  expect(only).not.toHaveProperty('pinned')
})

it('goes on without names where their file is broken, and keeps that aside', async () => {
  const { snapshots, versions } = newSnapshots()
  const id = await taken(snapshots.take(plainDraft('总结'), 'marked'))
  await snapshots.label('draft1', id, { name: '送审稿' })
  writeFileSync(join(versions, 'labels.json'), '{"format":"zhangfa-ver')

  expect(listOf(await snapshots.list('draft1'))).toMatchObject([{ id }])
  expect(readdirSync(versions)).toContain(`labels.json.broken-${String(start)}`)
  await snapshots.label('draft1', id, { name: '二稿' })
  expect(listOf(await snapshots.list('draft1'))).toMatchObject([{ name: '二稿' }])
})

it('locks what was handed in: no new name, no removal, until the lock is taken off', async () => {
  const { snapshots } = newSnapshots()
  const before = await taken(snapshots.take(plainDraft('总结'), 'exported'))
  await snapshots.label('draft1', before, { name: '送审稿' })
  const locked = await snapshots.lock('draft1', before, true)
  const id = locked.ok ? locked.value.id : ''

  expect(locked).toMatchObject({ value: { reason: 'final', name: '送审稿' } })
  expect(await snapshots.label('draft1', id, { name: '别名' })).toEqual(fail('snapshot.locked'))
  expect(await snapshots.remove('draft1', id)).toEqual(fail('snapshot.locked'))
  expect(await snapshots.lock('draft1', id, false)).toMatchObject({ value: { reason: 'marked' } })
  expect(listOf(await snapshots.list('draft1'))).toMatchObject([{ reason: 'marked', name: '送审稿' }])
})

it('takes a version away and brings it back with its name; a pinned one stays', async () => {
  const { snapshots } = newSnapshots()
  const draft = plainDraft('总结')
  const id = await taken(snapshots.take(draft, 'marked'))
  await snapshots.label('draft1', id, { name: '送审稿', pinned: true })
  expect(await snapshots.remove('draft1', id)).toEqual(fail('snapshot.locked'))
  await snapshots.label('draft1', id, { pinned: false })

  expect(await snapshots.remove('draft1', id)).toMatchObject({ ok: true })
  expect(listOf(await snapshots.list('draft1'))).toEqual([])
  await snapshots.take(plainDraft('总结', '别的。'), 'automatic')
  expect(await snapshots.bringBack('draft1', id)).toMatchObject({ ok: true })
  expect(listOf(await snapshots.list('draft1'))).toMatchObject([{}, { id, name: '送审稿' }])
  expect(await snapshots.read('draft1', id)).toEqual({ ok: true, value: draft })
})

it('knows no version that is not there', async () => {
  const { snapshots } = newSnapshots()
  const id = `${String(start)}-marked-1-${'0'.repeat(32)}`

  expect(await snapshots.label('draft1', id, { pinned: true })).toEqual(fail('snapshot.gone'))
  expect(await snapshots.remove('draft1', '../x')).toEqual(fail('snapshot.gone'))
  expect(await snapshots.bringBack('draft1', id)).toEqual(fail('snapshot.gone'))
})

it('thins automatic versions as they age, and clears away their texts', async () => {
  const { snapshots, texts, clock } = newSnapshots()
  for (let at = 0; at < 6; at += 1) {
    clock.now = start + at * 5 * minute
    await snapshots.take(plainDraft('总结', `第${String(at)}段。`), 'automatic')
  }
  expect(listOf(await snapshots.list('draft1'))).toHaveLength(6)

  clock.now = start + 3 * 24 * 60 * minute
  await snapshots.take(plainDraft('总结', '三天后。'), 'automatic')

  expect(listOf(await snapshots.list('draft1'))).toMatchObject([
    { takenAt: clock.now },
    { takenAt: start + 25 * minute },
  ])
  expect(readdirSync(texts)).toHaveLength(2)
})

it('clears away a text that no version points at only once it is a day old', async () => {
  const { snapshots, texts, clock } = newSnapshots()
  clock.now = Date.now()
  await snapshots.take(plainDraft('总结', '一。'), 'marked')
  const orphan = join(texts, `${'a'.repeat(32)}.z`)
  const leftover = join(texts, `.zhangfa-${'a'.repeat(20)}.tmp`)
  for (const file of [orphan, leftover]) writeFileSync(file, 'x')
  await snapshots.take(plainDraft('总结', '二。'), 'marked')
  await snapshots.settled()
  expect(existsSync(orphan)).toBe(true)

  clock.now = Date.now() + 25 * 60 * minute
  await snapshots.take(plainDraft('总结', '三。'), 'marked')
  await snapshots.settled()
  expect([orphan, leftover].map(existsSync)).toEqual([false, false])
  expect(readdirSync(texts)).toHaveLength(3)
})

function listOf(listed: Awaited<ReturnType<Snapshots['list']>>) {
  if (!listed.ok) throw new Error(listed.failure)
  return listed.value
}
