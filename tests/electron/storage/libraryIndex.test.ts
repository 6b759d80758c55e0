import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createLibraryIndex } from '../../../electron/storage/libraryIndex'
import { libraryPlaces } from '../../../electron/storage/libraryPlaces'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

it('does not make a library anew that goes while it is looked at', async () => {
  const library = temporaryFolder()
  const file = join(library, '总结.zhangfa')
  writeFileSync(file, draftJson(plainDraft('总结')))
  let goes = false
  const fs: FileSystem = {
    ...nodeFileSystem,
    lstat: ((path: string) => {
      if (goes && path === file) rmSync(library, { recursive: true })
      return nodeFileSystem.lstat(path)
    }) as FileSystem['lstat'],
  }
  const index = createLibraryIndex(libraryPlaces(library), fs)
  await index.scan()
  goes = true

  await index.scan()

  expect(existsSync(library)).toBe(false)
})
