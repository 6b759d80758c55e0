import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createShelfFile } from '../../../electron/storage/shelfFile'
import { emptyShelf } from '../../../shared/library/shelf'
import { refusing } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

function shelfOf(content?: string) {
  const folder = temporaryFolder()
  const inside = join(folder, '.zhangfa')
  mkdirSync(inside)
  if (content !== undefined) writeFileSync(join(inside, 'shelf.json'), content)
  return { folder, inside, shelf: createShelfFile({ folder, now: () => 7 }) }
}

it('is empty until something is noted', async () => {
  const { shelf, inside } = shelfOf()

  expect(await shelf.open()).toEqual({ ok: true, value: { shelf: emptyShelf } })
  expect(readdirSync(inside)).toEqual([])
})

it('keeps pins, tags and what was opened last for the next start', async () => {
  const { folder, shelf } = shelfOf()
  await Promise.all([
    shelf.change([{ type: 'pin', ids: ['a'], on: true }]),
    shelf.change([{ type: 'tag', id: 'a', tags: ['汇报'] }]),
    shelf.change([{ type: 'opened', id: 'b', at: 3 }]),
  ])

  expect(await createShelfFile({ folder }).open()).toMatchObject({
    value: { shelf: { pinned: ['a'], tags: { a: ['汇报'] }, opened: [{ id: 'b', at: 3 }] } },
  })
})

it('goes on with what is good of a broken file, kept aside as it was', async () => {
  const broken =
    '{"format":"zhangfa-shelf","version":1,"pinned":["a"],"tags":{"a":["好"],"b":7},"opened":"x"}'
  const { shelf, inside } = shelfOf(broken)

  expect(await shelf.open()).toEqual({
    ok: true,
    value: { shelf: { ...emptyShelf, pinned: ['a'], tags: { a: ['好'] } }, aside: 'shelf.json.broken-7' },
  })
  expect(readFileSync(join(inside, 'shelf.json.broken-7'), 'utf8')).toBe(broken)
  expect(await shelf.open()).toMatchObject({ value: { shelf: { pinned: ['a'] } } })
})

it('leaves alone what a newer version wrote', async () => {
  const newer = '{"format":"zhangfa-shelf","version":2,"pinned":["a"]}'
  const { shelf, inside } = shelfOf(newer)

  expect(await shelf.change([{ type: 'clearOpened' }])).toMatchObject({ failure: 'shelf.newer' })
  expect(readFileSync(join(inside, 'shelf.json'), 'utf8')).toBe(newer)
})

it('says why it cannot be written, and the old file stays', async () => {
  const { folder, shelf } = shelfOf()
  await shelf.change([{ type: 'pin', ids: ['a'], on: true }])
  const failing = createShelfFile({ folder, fs: refusing('open', 'ENOSPC') })

  expect(await failing.change([{ type: 'pin', ids: ['b'], on: true }])).toMatchObject({
    failure: 'file.diskFull',
  })
  expect(await shelf.open()).toMatchObject({ value: { shelf: { pinned: ['a'] } } })
})
