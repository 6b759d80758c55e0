import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepareLibrary } from '../../../electron/storage/prepareLibrary'
import { ok } from '../../../shared/result'
import { refusing } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

it('makes the folder where there is none', async () => {
  const folder = join(temporaryFolder(), '文档', '章法')

  expect(await prepareLibrary(folder)).toEqual(ok({ adopted: 0, swept: 0 }))
  expect(existsSync(folder)).toBe(true)
})

it('sweeps what a killed save left behind and nothing else', async () => {
  const folder = temporaryFolder()
  const templates = join(folder, '.zhangfa', 'templates')
  mkdirSync(templates, { recursive: true })
  for (const name of [`.zhangfa-${'b'.repeat(20)}.tmp`, 'weekly.json'])
    writeFileSync(join(templates, name), '')
  for (const name of [`.zhangfa-${'a'.repeat(20)}.tmp`, '.zhangfa-mine.tmp', '总结.zhangfa', '笔记.tmp'])
    writeFileSync(join(folder, name), '')

  expect(await prepareLibrary(folder)).toEqual(ok({ adopted: 0, swept: 1 }))

  expect(readdirSync(folder).sort()).toEqual(['.zhangfa', '.zhangfa-mine.tmp', '总结.zhangfa', '笔记.tmp'])
  expect(readdirSync(templates)).toEqual(['weekly.json'])
})

it('tells a folder that cannot be made', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')

  expect(await prepareLibrary(join(file, '章法'))).toMatchObject({ ok: false, failure: 'file.folderMissing' })
})

it('tells a folder that cannot be written', async () => {
  expect(await prepareLibrary(temporaryFolder(), refusing('open', 'EROFS'))).toMatchObject({
    failure: 'file.readOnlyFolder',
  })
})

it('refuses a dot folder that leads elsewhere', async () => {
  const folder = temporaryFolder()
  symlinkSync(temporaryFolder(), join(folder, '.zhangfa'))

  expect(await prepareLibrary(folder)).toMatchObject({ failure: 'file.forbidden' })
})
