import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createPhraseBookFile } from '../../../electron/storage/phraseBookFile'
import { prepareLibrary } from '../../../electron/storage/prepareLibrary'
import { ok } from '../../../shared/result'
import { emptyPhraseBook, type OwnSnippet, type PhraseChange } from '../../../shared/snippet/phraseBook'
import { refusing, refusingContent } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

const own = (id: string, text = '加强领导'): OwnSnippet => ({ id, text, slot: 'work', tags: [] })
const put = (...snippets: OwnSnippet[]): PhraseChange => ({ type: 'put', snippets })
const json = (parts: object) => JSON.stringify({ ...emptyPhraseBook, ...parts })

function library(content?: string | Uint8Array) {
  const folder = temporaryFolder()
  const inside = join(folder, '.zhangfa')
  const file = join(inside, 'phrases.json')
  if (content !== undefined) {
    mkdirSync(inside)
    writeFileSync(file, content)
  }
  const opened = (fs?: FileSystem) => createPhraseBookFile({ folder, now: () => 7, ...(fs && { fs }) })
  return { folder, inside, file, opened, stored: () => JSON.parse(readFileSync(file, 'utf8')) as unknown }
}

it('starts with no phrases and makes no file of them', async () => {
  const { opened, file } = library()
  expect(await opened().open()).toEqual(ok({ book: emptyPhraseBook }))
  expect(existsSync(file)).toBe(false)
})

it('finds again what was changed, also at the next start', async () => {
  const { opened } = library()
  const book = opened()
  expect(await book.change([put(own('a'), own('b')), { type: 'favour', ids: ['b'], on: true }])).toEqual(
    ok({ elsewhere: false }),
  )
  expect(await book.change([{ type: 'use', id: 'a', at: 5 }])).toEqual(ok({ elsewhere: false }))

  const expected = {
    ...emptyPhraseBook,
    snippets: [own('a'), own('b')],
    favourites: ['b'],
    uses: { a: { count: 1, last: 5 } },
  }
  expect(await book.open()).toEqual(ok({ book: expected }))
  expect(await opened().open()).toEqual(ok({ book: expected }))
})

it('makes changes that are asked for at once one after another, and loses none', async () => {
  const { opened } = library()
  const book = opened()
  await Promise.all(Array.from({ length: 20 }, (_, index) => book.change([put(own(String(index)))])))
  expect(await opened().open()).toMatchObject({ value: { book: { snippets: { length: 20 } } } })
})

it('writes nothing where nothing changes', async () => {
  const { opened, file } = library()
  expect(await opened().change([{ type: 'remove', ids: ['gone'] }])).toEqual(ok({ elsewhere: false }))
  expect(existsSync(file)).toBe(false)
})

it('keeps a broken file aside as it was, goes on with what is good, and tells it once', async () => {
  const broken = json({ snippets: [own('a'), { id: 'b' }] })
  const { opened, inside, stored } = library(broken)
  const book = opened()

  expect(await book.open()).toMatchObject({
    value: { book: { snippets: [own('a')] }, aside: { file: 'phrases.json.broken-7', lost: 1 } },
  })
  expect(readFileSync(join(inside, 'phrases.json.broken-7'), 'utf8')).toBe(broken)
  expect(stored()).toMatchObject({ snippets: [own('a')] })
  expect(await book.open()).toEqual(ok({ book: { ...emptyPhraseBook, snippets: [own('a')] } }))
})

it.each([
  { kind: 'cut off', spoil: (whole: string) => whole.slice(0, whole.indexOf('抓好')) },
  { kind: 'with a stray comma', spoil: (whole: string) => whole.replace('}],', '},],') },
])('reads what it can of a file $kind', async ({ spoil }) => {
  const { opened } = library(spoil(json({ snippets: [own('a'), own('b', '抓好落实')] })))
  const read = await opened().open()

  expect(read).toMatchObject({ ok: true, value: { aside: { file: 'phrases.json.broken-7' } } })
  expect(read.ok && read.value.book.snippets[0]).toEqual(own('a'))
})

it.each([
  { kind: 'an empty', content: '' },
  { kind: 'a half-written', content: json({}).slice(0, 20) },
  { kind: 'a foreign', content: '{"format":"zhangfa-draft"}' },
  { kind: 'a binary', content: new Uint8Array([0xff, 0xfe, 0, 1]) },
])('keeps $kind file aside and starts anew', async ({ content }) => {
  const { opened, inside } = library(content)
  expect(await opened().open()).toMatchObject({ value: { book: emptyPhraseBook, aside: { lost: null } } })
  expect(readFileSync(join(inside, 'phrases.json.broken-7')).equals(Buffer.from(content))).toBe(true)
})

it('keeps a file aside whose letters are no UTF-8, although its form is right', async () => {
  const bytes = Buffer.from(json({ snippets: [own('a', '领导X')] }))
  bytes[bytes.indexOf('X')] = 0xb5
  const { opened, inside } = library(bytes)
  expect(await opened().open()).toMatchObject({ value: { aside: { lost: 0 } } })
  expect(readFileSync(join(inside, 'phrases.json.broken-7')).equals(bytes)).toBe(true)
})

it('leaves a newer file alone, byte for byte', async () => {
  const newer = json({ version: 2, snippets: [{ other: 'shape' }] })
  const { opened, file, inside } = library(newer)
  expect(await opened().open()).toMatchObject({ failure: 'phrases.newer', values: { file: 'phrases.json' } })
  expect(await opened().change([put(own('a'))])).toMatchObject({ failure: 'phrases.newer' })
  expect(readFileSync(file, 'utf8')).toBe(newer)
  expect(readdirSync(inside)).toEqual(['phrases.json'])
})

it('changes what another program wrote in between, and says that it did', async () => {
  const { opened, file } = library(json({ snippets: [own('a')] }))
  const book = opened()
  await book.open()
  writeFileSync(file, json({ snippets: [own('a'), own('theirs')] }))

  expect(await book.change([put(own('ours'))])).toEqual(ok({ elsewhere: true }))
  expect(await book.open()).toMatchObject({
    value: { book: { snippets: [{ id: 'a' }, { id: 'theirs' }, { id: 'ours' }] } },
  })
  expect(await book.change([put(own('next'))])).toEqual(ok({ elsewhere: false }))
})

it('tells a file broken in between when it is opened next', async () => {
  const { opened, file } = library(json({ snippets: [own('a')] }))
  const book = opened()
  await book.open()
  writeFileSync(file, '{')

  expect(await book.change([put(own('b'))])).toEqual(ok({ elsewhere: true }))
  expect(await book.open()).toMatchObject({
    value: { book: { snippets: [{ id: 'b' }] }, aside: { file: 'phrases.json.broken-7', lost: null } },
  })
})

it('writes the file again where it was deleted meanwhile', async () => {
  const { opened, file } = library()
  const book = opened()
  await book.change([put(own('a'))])
  const fs = await import('node:fs/promises')
  await fs.rm(file)

  expect(await book.change([put(own('b'))])).toEqual(ok({ elsewhere: true }))
  expect(await book.open()).toMatchObject({ value: { book: { snippets: [own('b')] } } })
})

it.each([
  ['full', refusingContent('writeFile', 'ENOSPC'), 'file.diskFull'],
  ['failing', refusingContent('sync', 'EIO'), 'file.write'],
  ['read-only', refusing('open', 'EROFS'), 'file.readOnlyFolder'],
])('keeps the former file whole on a %s disk, and says why', async (_, fs, failure) => {
  const before = json({ snippets: [own('a')] })
  const { opened, file, inside } = library(before)
  const book = opened(fs)

  expect(await book.open()).toMatchObject({ ok: true })
  expect(await book.change([put(own('b'))])).toMatchObject({ ok: false, failure })
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(readdirSync(inside)).toEqual(['phrases.json'])
  expect(await opened().change([put(own('b'))])).toEqual(ok({ elsewhere: false }))
})

it('writes what a full disk refused together with the next change', async () => {
  const { opened } = library()
  let isFull = true
  const full = refusingContent('writeFile', 'ENOSPC')
  const fs: FileSystem = {
    ...full,
    open: (...input) => (isFull ? full : nodeFileSystem).open(...input),
  }
  const book = opened(fs)
  expect(await book.change([put(own('a'))])).toMatchObject({ failure: 'file.diskFull' })
  isFull = false

  expect(await book.change([put(own('b'))])).toEqual(ok({ elsewhere: false }))
  expect(await opened().open()).toMatchObject({ value: { book: { snippets: [own('a'), own('b')] } } })
})

it.each([
  ['copyFile', 'ENOSPC', 'file.diskFull'],
  ['copyFile', 'EACCES', 'file.readOnlyFolder'],
  ['readFile', 'EACCES', 'file.forbidden'],
  ['stat', 'EIO', 'file.unreadable'],
] as const)('leaves a broken file where it is when %s answers %s', async (operation, code, failure) => {
  const { opened, file } = library('{')
  expect(await opened(refusing(operation, code)).open()).toMatchObject({ ok: false, failure })
  expect(readFileSync(file, 'utf8')).toBe('{')
})

it('never overwrites what was kept aside before', async () => {
  const { opened, inside, file } = library('{')
  writeFileSync(join(inside, 'phrases.json.broken-7'), 'earlier')
  expect(await opened().open()).toMatchObject({ ok: false })
  expect(readFileSync(join(inside, 'phrases.json.broken-7'), 'utf8')).toBe('earlier')
  expect(readFileSync(file, 'utf8')).toBe('{')
})

it('writes nothing where a link leads out of the library', async () => {
  const { folder, opened } = library()
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(folder, '.zhangfa'))
  expect(await opened().change([put(own('a'))])).toMatchObject({ failure: 'file.forbidden' })
  expect(readdirSync(elsewhere)).toEqual([])
})

it('has what a kill left behind swept at the next start', async () => {
  const { folder, inside, file, opened } = library(json({ snippets: [own('a')] }))
  writeFileSync(join(inside, `.zhangfa-${'0'.repeat(20)}.tmp`), 'half')
  expect(await prepareLibrary(folder)).toMatchObject({ ok: true })
  expect(readdirSync(inside)).toEqual(['phrases.json'])
  expect(await opened().open()).toMatchObject({ value: { book: { snippets: [own('a')] } } })
  expect(existsSync(file)).toBe(true)
})
