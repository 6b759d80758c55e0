import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createLibrary } from '../../../electron/storage/library'
import type { Result } from '../../../shared/result'
import { wordsFor } from '../../../shared/words/words'
import { draftFile } from '../../support/draftFile'
import { canMount, mountReadOnly } from '../../support/mounts'
import { systemError } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

const names = wordsFor('zh-CN').files

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

/** The real file system, on which nothing whose path has `part` may be written. */
function readOnly(part: string, code: string): FileSystem {
  return {
    ...nodeFileSystem,
    access: (path, mode) =>
      String(path).endsWith(part) ? Promise.reject(systemError(code)) : nodeFileSystem.access(path, mode),
    open: (path, flags, ...rest) =>
      String(path).endsWith(part) && flags === 'r+'
        ? Promise.reject(systemError(code))
        : nodeFileSystem.open(path, flags, ...rest),
  }
}

function folderWithDraft() {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '一.zhangfa'), draftFile('one', '一', '甲。'))
  mkdirSync(join(folder, '2025'))
  writeFileSync(join(folder, '2025', '二.zhangfa'), draftFile('two', '二', '乙。'))
  return folder
}

it('opens drafts of a library that cannot be written, and says so', async () => {
  const folder = folderWithDraft()
  const library = createLibrary({ folder, names, fs: readOnly(folder, 'EACCES') })

  expect(await library.isWritable()).toBe(false)
  expect(value(await library.open('one'))).toMatchObject({ readOnly: true, whyReadOnly: 'library' })
})

it('tells one file or folder that cannot be written from a whole library', async () => {
  const folder = folderWithDraft()
  const ofFile = createLibrary({ folder, names, fs: readOnly('一.zhangfa', 'EPERM') })
  const ofFolder = createLibrary({ folder, names, fs: readOnly('2025', 'EROFS') })

  expect(value(await ofFile.open('one'))).toMatchObject({ readOnly: true, whyReadOnly: 'file' })
  expect(value(await ofFile.open('two'))).toMatchObject({ readOnly: false })
  expect(value(await ofFolder.open('two'))).toMatchObject({ readOnly: true, whyReadOnly: 'file' })
  expect(await ofFolder.isWritable()).toBe(true)
})

it('takes a file that is only busy for one that can be written', async () => {
  const folder = folderWithDraft()
  const library = createLibrary({ folder, names, fs: readOnly('一.zhangfa', 'EBUSY') })

  expect(value(await library.open('one'))).toMatchObject({ readOnly: false })
})

it.skipIf(!canMount())(
  'reads a library on a read-only disk and writes nothing (needs the right to mount)',
  async () => {
    const folder = folderWithDraft()
    const release = mountReadOnly(folder)
    try {
      const library = createLibrary({ folder, names })
      expect(value(await library.list())).toHaveLength(2)
      expect(value(await library.open('one'))).toMatchObject({ readOnly: true, whyReadOnly: 'library' })
      expect(value(await library.openFile(join(folder, '2025', '二.zhangfa')))).toMatchObject({
        readOnly: true,
      })
      expect(readdirSync(folder).sort()).toEqual(['2025', '一.zhangfa'])
    } finally {
      release()
    }
  },
)
