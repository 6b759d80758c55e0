import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { writeAtomically } from '../../../electron/storage/writeAtomically'
import { fail, ok } from '../../../shared/result'
import { refusing, refusingContent, systemError } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

function oldFile(): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, '总结.zhangfa')
  writeFileSync(file, 'old')
  return { folder, file }
}

it('replaces a file whole and leaves nothing else behind', async () => {
  const { folder, file } = oldFile()

  expect(await writeAtomically(file, 'new')).toEqual(ok(null))
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['总结.zhangfa'])
})

it.each([
  ['writeFile', 'ENOSPC', fail('file.diskFull', { file: '总结.zhangfa', reason: 'ENOSPC' })],
  ['sync', 'EDQUOT', fail('file.diskFull', { file: '总结.zhangfa', reason: 'EDQUOT' })],
  ['sync', 'EIO', fail('file.write', { file: '总结.zhangfa', reason: 'EIO' })],
] as const)('keeps the old file when %s fails with %s', async (step, code, failure) => {
  const { folder, file } = oldFile()

  expect(await writeAtomically(file, 'new', refusingContent(step, code))).toEqual(failure)
  expect(readFileSync(file, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['总结.zhangfa'])
})

it.each(['EROFS', 'EACCES', 'EPERM'])(
  'names the folder when nothing may be made in it (%s)',
  async (code) => {
    const { folder, file } = oldFile()

    const result = await writeAtomically(file, 'new', refusing('open', code))

    expect(result).toEqual(fail('file.readOnlyFolder', { file: basename(folder) }))
    expect(readFileSync(file, 'utf8')).toBe('old')
  },
)

it('says that the folder is gone when a file stands in its place', async () => {
  const { file } = oldFile()

  expect(await writeAtomically(join(file, 'a.zhangfa'), 'new')).toEqual(
    fail('file.folderMissing', { file: '总结.zhangfa' }),
  )
})

it('says that a name is too long', async () => {
  const file = join(temporaryFolder(), `${'长'.repeat(120)}.zhangfa`)

  expect(await writeAtomically(file, 'new')).toMatchObject({ ok: false, failure: 'file.pathTooLong' })
})

it('tries again while another program holds the file', async () => {
  const { file } = oldFile()
  let refusals = 3
  const fs: FileSystem = {
    ...nodeFileSystem,
    rename: (from, to) =>
      refusals-- > 0 ? Promise.reject(systemError('EBUSY')) : nodeFileSystem.rename(from, to),
  }

  expect(await writeAtomically(file, 'new', fs)).toEqual(ok(null))
  expect(readFileSync(file, 'utf8')).toBe('new')
})

it('gives up after two seconds when the file stays held', async () => {
  const { folder, file } = oldFile()
  const started = performance.now()

  expect(await writeAtomically(file, 'new', refusing('rename', 'EBUSY'))).toMatchObject({
    failure: 'file.busy',
  })
  expect(performance.now() - started).toBeGreaterThanOrEqual(1990)
  expect(readdirSync(folder)).toEqual(['总结.zhangfa'])
})

it('does not write over a folder of the same name', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'a.zhangfa'))

  expect(await writeAtomically(join(folder, 'a.zhangfa'), 'new')).toMatchObject({
    ok: false,
    failure: 'file.write',
  })
  expect(readdirSync(folder)).toEqual(['a.zhangfa'])
})

it('throws a bug on', async () => {
  const fs: FileSystem = { ...nodeFileSystem, open: () => Promise.reject(new TypeError('bug')) }

  await expect(writeAtomically(join(temporaryFolder(), 'a'), 'new', fs)).rejects.toThrow('bug')
})
