import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createTemplateStore } from '../../../electron/storage/templateStore'
import { fail, ok } from '../../../shared/result'
import { templateJson } from '../../../shared/template/ownTemplate'
import { testTemplate } from '../../support/templates'
import { refusing, refusingContent } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

const weekly = { ...testTemplate, id: 'own-weekly', name: '周报' }
const builtIn = () =>
  Promise.resolve([
    { ...testTemplate, id: 'report' },
    { ...testTemplate, id: 'annual' },
  ])

function library(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = temporaryFolder()
  const inside = join(folder, '.zhangfa', 'templates')
  if (Object.keys(files).length > 0) mkdirSync(inside, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(inside, name), content)
  return { folder, inside, store: createTemplateStore({ folder, builtIn }) }
}

it('tells the program’s kinds and the writer’s own apart', async () => {
  const { store } = library()
  expect(await store.list()).toMatchObject({
    builtIn: [{ id: 'annual' }, { id: 'report' }],
    own: [],
    broken: [],
  })

  expect(await store.save(weekly)).toEqual(ok(null))

  expect(await store.list()).toMatchObject({ own: [weekly], broken: [] })
  expect((await store.all()).map(({ id }) => id)).toEqual(['annual', 'report', 'own-weekly'])
})

it('stores a changed one over its former state, in whatever file it lies', async () => {
  const { store, inside } = library({ '从邮件来的.json': templateJson(weekly) })

  await store.save({ ...weekly, name: '周小结' })

  expect(readdirSync(inside)).toEqual(['从邮件来的.json'])
  expect(await store.list()).toMatchObject({ own: [{ name: '周小结' }] })
})

it('refuses broken files with the place, leaves them as they are, and loads the others', async () => {
  const files = {
    'a-cut.json': '{"id":',
    'b-name.json': JSON.stringify({ ...weekly, slots: [{ ...weekly.slots[1], name: '' }] }),
    'c-other.json': '{"scripts":{}}',
    'd-gbk.json': Buffer.from([0x7b, 0xd6, 0xdc, 0x7d]),
    'e-good.json': templateJson(weekly),
    'f-copy.json': templateJson(weekly),
    'g-ours.json': templateJson({ ...weekly, id: 'annual' }),
    'h-empty.json': '',
    'notes.txt': 'not read',
  }
  const { store, inside } = library(files)

  const { own, broken } = await store.list()

  expect(own).toEqual([weekly])
  expect(broken).toMatchObject([
    { failure: 'template.broken', values: { file: 'a-cut.json', problem: 'syntax' } },
    { failure: 'template.broken', values: { file: 'b-name.json', place: 'slots.0.name', problem: 'empty' } },
    { failure: 'template.notOurs', values: { file: 'c-other.json' } },
    { failure: 'template.notOurs', values: { file: 'd-gbk.json' } },
    { failure: 'template.twice', values: { file: 'f-copy.json', id: 'own-weekly' } },
    { failure: 'template.twice', values: { file: 'g-ours.json', id: 'annual' } },
    { failure: 'file.empty', values: { file: 'h-empty.json' } },
  ])
  for (const [name, content] of Object.entries(files))
    expect(readFileSync(join(inside, name)).equals(Buffer.from(content))).toBe(true)
})

it('does not read a file that is far too large', async () => {
  const { store, inside } = library({ 'huge.json': '' })
  truncateSync(join(inside, 'huge.json'), 30_000_000)

  expect((await store.list()).broken).toEqual([
    fail('file.tooLarge', { file: 'huge.json', size: '30 MB', limit: '1 MB' }),
  ])
})

it('deletes one so that it can be saved again', async () => {
  const { store } = library({ 'weekly.json': templateJson(weekly) })

  expect(await store.remove(weekly.id)).toEqual(ok(null))
  expect(await store.list()).toMatchObject({ own: [] })
  expect(await store.remove(weekly.id)).toEqual(fail('template.unknown', { template: weekly.id }))

  await store.save(weekly)
  expect(await store.list()).toMatchObject({ own: [weekly] })
})

it('never replaces or deletes a kind of the program', async () => {
  const { store, inside } = library()

  expect(await store.save({ ...weekly, id: 'annual' })).toEqual(fail('request.invalid'))
  expect(await store.remove('annual')).toMatchObject({ failure: 'template.unknown' })
  expect(existsSync(inside)).toBe(false)
})

it('keeps the former state where a save fails half-way, and says why', async () => {
  const { folder, inside } = library({ 'own-weekly.json': templateJson(weekly) })
  const full = createTemplateStore({ folder, builtIn, fs: refusingContent('writeFile', 'ENOSPC') })

  expect(await full.save({ ...weekly, name: '改过' })).toMatchObject({ failure: 'file.diskFull' })

  expect(readdirSync(inside)).toEqual(['own-weekly.json'])
  expect(await full.list()).toMatchObject({ own: [weekly] })
})

it('tells a folder that cannot be read instead of showing none', async () => {
  const { folder } = library({ 'weekly.json': templateJson(weekly) })
  const locked = createTemplateStore({ folder, builtIn, fs: refusing('readdir', 'EACCES') })

  expect(await locked.list()).toMatchObject({ own: [], broken: [{ failure: 'file.forbidden' }] })
})

it('writes nothing where a link leads out of the library', async () => {
  const { folder, store } = library()
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(folder, '.zhangfa'))

  expect(await store.save(weekly)).toMatchObject({ failure: 'file.forbidden' })
  expect(readdirSync(elsewhere)).toEqual(['templates'])
})
