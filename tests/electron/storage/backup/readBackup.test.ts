import { zipSync } from 'fflate'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { BackupHead } from '../../../../shared/backup/backup'
import { libraryId } from '../../../../electron/storage/backup/libraryId'
import { listBackups } from '../../../../electron/storage/backup/listBackups'
import { openBackup, sha256 } from '../../../../electron/storage/backup/readBackup'
import { restoreVersions } from '../../../../electron/storage/backup/restoreFiles'
import { rotateBackups } from '../../../../electron/storage/backup/rotateBackups'
import { createZipWriter, packFile, type PackedFile } from '../../../../electron/storage/backup/zipWriter'
import { nodeFileSystem } from '../../../../electron/storage/fileSystem'
import { draftFile } from '../../../support/draftFile'
import { temporaryFolder } from '../../temporaryFolder'
import { backupPlaces } from './backupLibrary'

const head: BackupHead = {
  format: 'zhangfa-backup',
  version: 1,
  library: 'abcdefgh0123456789xy',
  kind: 'daily',
  madeAt: 1_790_000_000_000,
  program: '0.1.0',
  drafts: 1,
  files: 1,
  leftOut: 0,
  state: '0'.repeat(64),
  manifest: '',
}

/** A backup as somebody might make it who means no good. */
async function forged(
  path: string,
  content: string,
  change: (packed: PackedFile) => PackedFile = (same) => same,
) {
  const parts: Uint8Array[] = []
  const zip = createZipWriter((bytes) => {
    parts.push(bytes)
    return Promise.resolve()
  })
  await zip.add(change(await packFile(path, Buffer.from(content), 0)))
  const size = change(await packFile(path, Buffer.from(content), 0)).size
  const manifest = JSON.stringify({
    files: [{ path, size, modified: 0, sha256: sha256(content) }],
    leftOut: [],
  })
  await zip.add(await packFile('manifest.json', Buffer.from(manifest), 0))
  await zip.end(JSON.stringify({ ...head, manifest: sha256(manifest) }))
  const file = join(temporaryFolder(), '章法备份 2026-11-22 0930.zip')
  writeFileSync(file, Buffer.concat(parts))
  return file
}

const open = (file: string) => openBackup(file, nodeFileSystem)

it('opens what was written, file by file', async () => {
  const opened = await open(await forged('总结.zhangfa', '全年办结三十件。'))
  if (!opened.ok) throw new Error(opened.failure)
  const [first] = opened.value.files

  expect(first && (await opened.value.read(first))?.toString()).toBe('全年办结三十件。')
  await opened.value.close()
})

it('a backup cut off anywhere is not listed, and said to be broken', async () => {
  const { library, folder, back } = backupPlaces()
  await back()
  const [name = ''] = readdirSync(folder)
  const whole = readFileSync(join(folder, name))
  const id = await libraryId(library, nodeFileSystem)

  for (let size = 4; size < whole.length; size += 97) {
    writeFileSync(join(folder, name), whole.subarray(0, size))
    expect(await listBackups(folder, id, nodeFileSystem), String(size)).toEqual({ ok: true, value: [] })
    expect(await open(join(folder, name)), String(size)).toMatchObject({ failure: 'backup.broken' })
  }
})

it('a damaged file in it is not given out', async () => {
  const file = await forged('总结.zhangfa', '全年办结三十件。')
  const bytes = readFileSync(file)
  bytes[50] = (bytes[50] ?? 0) ^ 1
  writeFileSync(file, bytes)

  const opened = await open(file)
  if (!opened.ok) throw new Error(opened.failure)
  const [first] = opened.value.files
  expect(first && (await opened.value.read(first))).toBeNull()
  await opened.value.close()
})

it.each(['../外面.zhangfa', '/tmp/外面.zhangfa', 'C:\\外面.zhangfa', '.zhangfa/versions/../../../外面'])(
  'a path that leads out makes it no backup: %s',
  async (path) => {
    const file = await forged(path, 'x')
    const library = join(temporaryFolder(), 'a', 'b')
    mkdirSync(library, { recursive: true })

    expect(await open(file)).toMatchObject({ ok: false, failure: 'backup.broken' })
    expect(await restoreVersions(file, library, ['..', 'x'], nodeFileSystem)).toMatchObject({ ok: false })
    expect(readdirSync(library)).toEqual([])
  },
)

it('a zip bomb is not unpacked', async () => {
  const bomb = deflateRawSync(Buffer.alloc(300_000_000))
  const small = await forged('总结.zhangfa', 'x', (packed) => ({
    ...packed,
    method: 8,
    bytes: bomb,
    size: 10,
  }))
  const large = await forged('总结.zhangfa', 'x', (packed) => ({
    ...packed,
    method: 8,
    bytes: bomb,
    size: 300_000_000,
  }))

  for (const file of [small, large]) {
    const opened = await open(file)
    if (!opened.ok) throw new Error(opened.failure)
    const [first] = opened.value.files
    expect(first && (await opened.value.read(first))).toBeNull()
    await opened.value.close()
  }
})

it('foreign files are told from backups, and newer backups from both', async () => {
  const folder = temporaryFolder()
  const file = join(folder, '照片.zip')
  writeFileSync(file, zipSync({ 'a.txt': new Uint8Array([1, 2, 3]) }))
  expect(await open(file)).toMatchObject({ failure: 'backup.notOurs', values: { file: '照片.zip' } })
  writeFileSync(file, '只是文字')
  expect(await open(file)).toMatchObject({ failure: 'backup.notOurs' })
  writeFileSync(file, '')
  expect(await open(file)).toMatchObject({ failure: 'backup.notOurs' })
  const newer = await forged('总结.zhangfa', 'x')
  writeFileSync(newer, readFileSync(newer).toString('latin1').replace('"version":1', '"version":2'), 'latin1')
  expect(await open(newer)).toMatchObject({ failure: 'backup.newer' })
})

it('rotation touches only backups of this library, whatever else bears such a name', async () => {
  const { library, folder, back } = backupPlaces()
  const other = backupPlaces({ '别的.zhangfa': draftFile('other', '别的', '另一个文稿库。') })
  writeFileSync(join(folder, '章法备份 我的照片.zip'), zipSync({ 'a.txt': new Uint8Array([1]) }))
  await other.back(nodeFileSystem, new Date(2024, 0, 1))
  const [foreign = ''] = readdirSync(other.folder)
  writeFileSync(join(folder, foreign), readFileSync(join(other.folder, foreign)))
  for (let day = 1; day <= 20; day += 1) {
    writeFileSync(join(library, '日记.zhangfa'), draftFile('diary', '日记', `第${String(day)}天。`))
    await back(nodeFileSystem, new Date(2026, 9, day, 9))
  }

  const id = await libraryId(library, nodeFileSystem)
  await rotateBackups(folder, id, new Date(2026, 9, 20, 10).getTime(), nodeFileSystem)

  const left = readdirSync(folder)
  expect(left).toContain(foreign)
  expect(left).toContain('章法备份 我的照片.zip')
  // 14–20 October, and the Sundays of the two weeks before.
  expect(left.filter((name) => name.startsWith('章法备份 2026')).map((name) => name.slice(13, 15))).toEqual([
    '04',
    '11',
    '14',
    '15',
    '16',
    '17',
    '18',
    '19',
    '20',
  ])
})
