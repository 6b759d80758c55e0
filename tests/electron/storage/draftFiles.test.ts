import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDraftFile, readRevision, writeDraftFile } from '../../../electron/storage/draftFiles'
import { readDraftHead } from '../../../electron/storage/draftHead'
import { nodeFileSystem } from '../../../electron/storage/fileSystem'
import { fail, ok } from '../../../shared/result'
import { refusing } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const newFile = () => join(temporaryFolder(), '总结.zhangfa')

it('reads what it wrote, under the same revision', async () => {
  const file = newFile()
  const draft = plainDraft('总结', '第一行\n第二行“引号”。')

  const written = await writeDraftFile(file, draft)

  expect(written).toMatchObject({ ok: true, value: { draft } })
  expect(await readDraftFile(file)).toMatchObject(written)
  expect(await readRevision(file)).toMatchObject({
    value: { revision: written.ok && written.value.revision },
  })
})

it('reads a draft that another program gave a byte order mark', async () => {
  const file = newFile()
  writeFileSync(file, `\uFEFF${JSON.stringify(plainDraft('总结'))}`)

  expect(await readDraftFile(file)).toMatchObject({ value: { draft: plainDraft('总结') } })
})

it('does not guess at bytes that are no UTF-8', async () => {
  const file = newFile()
  writeFileSync(file, Buffer.from([0x7b, 0xb8, 0xc5, 0x7d]))

  expect(await readDraftFile(file)).toEqual(fail('draft.notOurs', { file: '总结.zhangfa' }))
})

it('refuses a file too large to be a draft', async () => {
  const file = newFile()
  writeFileSync(file, '')
  truncateSync(file, 65_000_000)

  expect(await readDraftFile(file)).toMatchObject({ failure: 'file.tooLarge', values: { size: '65 MB' } })
})

it.each([
  ['ENOENT', 'file.missing'],
  ['EACCES', 'file.forbidden'],
  ['EBUSY', 'file.busy'],
  ['EIO', 'file.unreadable'],
])('names the reason %s', async (code, failure) => {
  const file = newFile()
  writeFileSync(file, '{}')

  expect(await readDraftFile(file, refusing('readFile', code))).toEqual(
    fail(failure as never, { file: '总结.zhangfa' }),
  )
})

it('has no revision where there is no file', async () => {
  expect(await readRevision(newFile())).toEqual(ok(null))
})

it.each([
  ['a short draft', plainDraft('总结')],
  ['a title that quotes a draft', plainDraft('“,"blocks":[”')],
  ['a long draft', plainDraft('总结', '长'.repeat(50_000))],
  ['a head longer than the part read first', plainDraft('题'.repeat(20_000))],
])('reads the head of %s', async (_, draft) => {
  const file = newFile()
  await writeDraftFile(file, draft)

  expect(await readDraftHead(file, nodeFileSystem)).toEqual({
    id: 'draft1',
    title: draft.title[0]?.text,
    template: 'annual',
  })
})

it('reads the head of a draft whose properties stand in another order', async () => {
  const file = newFile()
  const { blocks, ...head } = plainDraft('总结')
  writeFileSync(file, JSON.stringify({ blocks, ...head }, null, 2))

  expect(await readDraftHead(file, nodeFileSystem)).toMatchObject({ title: '总结' })
})
