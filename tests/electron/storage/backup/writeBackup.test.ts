import { unzipSync } from 'fflate'
import { randomBytes } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraryId } from '../../../../electron/storage/backup/libraryId'
import { listBackups } from '../../../../electron/storage/backup/listBackups'
import { nodeFileSystem } from '../../../../electron/storage/fileSystem'
import { refusing, refusingContent, systemError } from '../../failingFileSystem'
import { interruptedAt } from '../../../faults/interruptedAt'
import { canMount, mountReadOnly, mountTinyDisk } from '../../../support/mounts'
import { backupPlaces, libraryFiles } from './backupLibrary'

const name = '章法备份 2026-11-22 0930.zip'

async function listed(library: string, folder: string) {
  return listBackups(folder, await libraryId(library, nodeFileSystem), nodeFileSystem)
}

it('holds every draft, version, own kind and phrase, and nothing of the trash; any zip program opens it', async () => {
  const { folder, back } = backupPlaces()

  expect(await back()).toEqual({ ok: true, value: { made: true, name, leftOut: [] } })

  expect(readdirSync(folder)).toEqual([name])
  const files = unzipSync(readFileSync(join(folder, name)))
  const kept = Object.keys(libraryFiles).filter((path) => !/照片|index|trash|tmp/.test(path))
  expect(Object.keys(files).sort()).toEqual([...kept, 'manifest.json'].sort())
  for (const path of kept) expect(Buffer.from(files[path] ?? []).toString(), path).toBe(libraryFiles[path])
})

it('says what it is, in the end of the file alone', async () => {
  const { library, folder, back } = backupPlaces()
  await back()

  expect(await listed(library, folder)).toMatchObject({
    ok: true,
    value: [{ name, head: { kind: 'daily', drafts: 4, files: 8, leftOut: 0, program: '0.1.0' } }],
  })
})

it('is not made where nothing changed since the newest', async () => {
  const { library, folder, back } = backupPlaces()
  await back()

  expect(await back()).toEqual({ ok: true, value: { made: false } })
  appendFileSync(join(library, '防汛小结.zhangfa'), ' ')
  expect(await back()).toMatchObject({ value: { made: true, name: '章法备份 2026-11-22 0930(2).zip' } })
  expect(readdirSync(folder)).toHaveLength(2)
})

it('leaves links and unreadable files out, and names those', async () => {
  const { library, folder, back } = backupPlaces()
  symlinkSync('/etc/hostname', join(library, '外面.zhangfa'))
  const fs = {
    ...nodeFileSystem,
    readFile: ((file: string, ...rest: never[]) =>
      file.endsWith('走访小结.zhangfa')
        ? Promise.reject(systemError('EIO'))
        : nodeFileSystem.readFile(file, ...rest)) as typeof nodeFileSystem.readFile,
  }

  expect(await back(fs)).toMatchObject({ value: { made: true, leftOut: ['走访小结.zhangfa'] } })
  const files = Object.keys(unzipSync(readFileSync(join(folder, name))))
  expect(files).toContain('防汛小结.zhangfa')
  expect(files).not.toContain('外面.zhangfa')
  expect(files).not.toContain('走访小结.zhangfa')
})

it.each([
  ['a gone folder', 'ENOENT', 'backup.folderGone'],
  ['a folder that may not be written', 'EACCES', 'backup.folderReadOnly'],
  ['a disk that fails', 'EIO', 'backup.notWritten'],
])('says what is wrong with %s', async (_, code, failure) => {
  const { back } = backupPlaces()
  const fs = {
    ...nodeFileSystem,
    open: ((file: string, flags: string) =>
      flags === 'w' && file.endsWith('.tmp')
        ? Promise.reject(systemError(code))
        : nodeFileSystem.open(file, flags)) as typeof nodeFileSystem.open,
  }

  expect(await back(fs)).toMatchObject({ ok: false, failure })
})

it('does not make the folder anew where the disk was pulled out', async () => {
  const { folder, back } = backupPlaces()
  rmSync(folder, { recursive: true })

  expect(await back()).toMatchObject({ ok: false, failure: 'backup.folderGone' })
})

it('says that the disk is full and leaves nothing behind', async () => {
  const { folder, back } = backupPlaces()

  expect(await back(refusingContent('writeFile', 'ENOSPC'))).toMatchObject({ failure: 'backup.diskFull' })
  expect(await back(refusingContent('sync', 'EDQUOT'))).toMatchObject({ failure: 'backup.diskFull' })
  expect(await back(refusing('rename', 'EIO'))).toMatchObject({ failure: 'backup.notWritten' })
  expect(readdirSync(folder)).toEqual([])
})

it('does not count where it cannot be read back as it was', async () => {
  const { folder, back } = backupPlaces()
  const fs = {
    ...nodeFileSystem,
    open: (async (file: string, flags: string) => {
      const handle = await nodeFileSystem.open(file, flags)
      if (flags !== 'w') return handle
      const write = handle.writeFile.bind(handle)
      handle.writeFile = (content) => {
        const bytes = Buffer.from(content as Uint8Array)
        const at = bytes.indexOf('汛期') < 0 ? 60 : bytes.indexOf('汛期')
        bytes[at] = (bytes[at] ?? 0) ^ 1
        return write(bytes)
      }
      return handle
    }) as typeof nodeFileSystem.open,
  }

  expect(await back(fs)).toMatchObject({ ok: false, failure: 'backup.notVerified' })
  expect(readdirSync(folder)).toEqual([])
})

it('a disk that fails at any step leaves no backup or a good one, and the old ones as they were', async () => {
  for (let step = 1; ; step += 1) {
    const { library, folder, back } = backupPlaces()
    await back(nodeFileSystem, new Date(2026, 10, 20))
    const old = readdirSync(folder)
    writeFileSync(join(library, '防汛小结.zhangfa'), `${libraryFiles['防汛小结.zhangfa'] ?? ''}\n`)
    const { fs, begin, count } = interruptedAt(step, async (half) => {
      await half()
      throw systemError('EIO')
    })
    begin()
    await back(fs)
    if (count() < step) break
    const after = await listed(library, folder)
    expect(readdirSync(folder), `step ${String(step)}`).toEqual(expect.arrayContaining(old))
    expect(after, `step ${String(step)}`).toMatchObject({ ok: true })
    expect(readdirSync(folder).filter((one) => one.endsWith('.zip'))).toHaveLength(
      after.ok ? after.value.length : -1,
    )
    expect(await back()).toMatchObject({ ok: true })
  }
})

it.skipIf(!canMount())('on a real disk that is full, or read-only, it says so', async () => {
  const { library, folder, back } = backupPlaces()
  writeFileSync(join(library, '.zhangfa', 'versions', 'flood', 'texts', 'large.z'), randomBytes(20_000))
  const free = mountTinyDisk(folder)
  try {
    expect(await back()).toMatchObject({ failure: 'backup.diskFull' })
    expect(readdirSync(folder)).toEqual([])
  } finally {
    free()
  }
  const writable = mountReadOnly(folder)
  try {
    expect(await back()).toMatchObject({ failure: 'backup.folderReadOnly' })
  } finally {
    writable()
  }
})
