import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createLibrary } from '../../../electron/storage/library'
import { prepareLibrary } from '../../../electron/storage/prepareLibrary'
import type { Result } from '../../../shared/result'
import { draftFile } from '../../support/draftFile'
import { refusing } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const names = {
  copyOf: (title: string) => `${title}（副本）`,
  conflict: (title: string) => `${title}（冲突）`,
}

function libraryOf(files: Readonly<Record<string, string>>, fs?: FileSystem) {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, library: createLibrary({ folder, names, ...(fs && { fs }) }) }
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

describe('drafts in folders', () => {
  it('are listed with the folder they lie in, hidden folders, links and all below the sixth left out', async () => {
    const { folder, library } = libraryOf({
      '一.zhangfa': draftFile('one', '一'),
      '2025/二.zhangfa': draftFile('two', '二', '正文。'),
      '2025/专项/三.zhangfa': draftFile('three', '三'),
      '.hidden/四.zhangfa': draftFile('four', '四'),
      '1/2/3/4/5/6/六.zhangfa': draftFile('six', '六'),
      '1/2/3/4/5/6/7/七.zhangfa': draftFile('seven', '七'),
    })
    symlinkSync(join(folder, '2025'), join(folder, '链接'))

    const listed = value(await library.list()).map(({ id, folder: where }) => [id, where])

    expect(listed.sort()).toEqual([
      ['one', ''],
      ['six', '1/2/3/4/5/6'],
      ['three', '2025/专项'],
      ['two', '2025'],
    ])
    expect(value(await library.folders.list())).not.toContain('链接')
  })

  it('are remembered for the next start, without a look at their files', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '正文。') })
    const [listed] = value(await library.list())
    const blind = createLibrary({ folder, names, fs: refusing('readdir', 'EIO') })

    expect(await blind.remembered()).toEqual([listed])
  })

  it('are opened, saved, renamed and copied where they lie', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '旧文。') })
    const { draft, revision } = value(await library.open('two'))
    value(await library.save({ id: 'two', json: JSON.stringify(draft), basedOn: revision, mark: null }))
    value(await library.rename('two', '贰'))
    const copy = value(await library.duplicate('two'))

    expect(copy.folder).toBe('2025')
    expect(readdirSync(join(folder, '2025')).sort()).toEqual(['贰.zhangfa', '贰（副本）.zhangfa'])
  })

  it('keep a conflicting copy in the same folder', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '旧文。') })
    const { draft, revision } = value(await library.open('two'))
    writeFileSync(join(folder, '2025/二.zhangfa'), draftFile('two', '二', '别人写的。'))
    const saved = await library.save({
      id: 'two',
      json: JSON.stringify(draft),
      basedOn: revision,
      mark: null,
    })

    expect(saved).toMatchObject({ failure: 'draft.changedElsewhere' })
    expect(readdirSync(join(folder, '2025')).sort()).toEqual(['二.zhangfa', '二（冲突）.zhangfa'])
  })

  it('are the same draft when opened as a file, and after another program moved them', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '正文。') })

    expect(value(await library.openFile(join(folder, '2025/二.zhangfa'))).draft.id).toBe('two')
    renameSync(join(folder, '2025'), join(folder, '二〇二五'))
    expect(value(await library.fileOf('two'))).toBe(join(folder, '二〇二五', '二.zhangfa'))
  })

  it('get back the save that a kill cut short, in their folder', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '旧文。') })
    const leftover = join(folder, '2025', '.zhangfa-0123456789abcdefghij.tmp')
    writeFileSync(leftover, draftFile('two', '二', '新文。'))
    const later = new Date(Date.now() + 5000)
    utimesSync(leftover, later, later)

    expect(value(await prepareLibrary(folder))).toEqual({ adopted: 1, swept: 0 })
    expect(value(await library.open('two')).draft.blocks).toMatchObject([{ spans: [{ text: '新文。' }] }])
  })
})

describe('folders', () => {
  it('are made with a name that can be one and is free', async () => {
    const { folder, library } = libraryOf({})

    expect(value(await library.folders.make('', '专项/2025'))).toEqual({ folder: '专项／2025' })
    expect(value(await library.folders.make('', '专项/2025'))).toEqual({ folder: '专项／2025(2)' })
    expect(value(await library.folders.make('专项／2025', '内'))).toEqual({ folder: '专项／2025/内' })
    expect(existsSync(join(folder, '专项／2025', '内'))).toBe(true)
  })

  it('never lie outside the library, in its hidden part, or too deep', async () => {
    const { library } = libraryOf({ '1/2/3/4/5/6/六.zhangfa': draftFile('six', '六') })

    for (const parent of ['..', '../x', '.zhangfa', '1/../..', '/etc', '1//2'])
      expect(await library.folders.make(parent, '新')).toMatchObject({ failure: 'request.invalid' })
    expect(await library.folders.make('1/2/3/4/5/6', '新')).toMatchObject({ failure: 'folder.tooDeep' })
  })

  it('are renamed with all they hold; a draft on screen is still found', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '正文。') })
    value(await library.open('two'))

    expect(value(await library.folders.rename('2025', '旧档'))).toEqual({ folder: '旧档' })
    expect(value(await library.fileOf('two'))).toBe(join(folder, '旧档', '二.zhangfa'))
  })

  it('are taken away only when empty', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '正文。') })

    expect(await library.folders.remove('2025')).toMatchObject({ failure: 'folder.notEmpty' })
    value(await library.folders.moveDrafts(['two'], ''))
    value(await library.folders.remove('2025'))
    expect(existsSync(join(folder, '2025'))).toBe(false)
  })

  it('take drafts in under names that are free there', async () => {
    const { folder, library } = libraryOf({
      '总结.zhangfa': draftFile('one', '总结', '一。'),
      '2025/总结.zhangfa': draftFile('two', '总结', '二。'),
    })
    value(await library.folders.moveDrafts(['one'], '2025'))
    value(await library.folders.moveDrafts(['one'], '2025'))

    expect(readdirSync(join(folder, '2025')).sort()).toEqual(['总结(2).zhangfa', '总结.zhangfa'])
    expect(value(await library.open('one')).fileName).toBe('总结(2).zhangfa')
  })

  it('say why a draft cannot be moved, and it stays', async () => {
    const fs = { ...nodeFileSystem, rename: refusing('rename', 'EACCES').rename }
    const { folder, library } = libraryOf(
      { '总结.zhangfa': draftFile('one', '总结', '正文。'), '2025/x.txt': '' },
      fs,
    )

    expect(await library.folders.moveDrafts(['one'], '2025')).toMatchObject({ failure: 'file.forbidden' })
    expect(existsSync(join(folder, '总结.zhangfa'))).toBe(true)
  })
})

describe('a large library', () => {
  it('lists thousands of drafts and names of 200 characters', async () => {
    const { folder, library } = libraryOf(
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, at) => [
          `${String(at % 7)}/${String(at)}.zhangfa`,
          draftFile(`d${String(at)}`, `第${String(at)}篇`),
        ]),
      ),
    )
    expect(value(await library.list())).toHaveLength(3000)

    const long = value(await library.add({ ...plainDraft('长'.repeat(200)), id: 'long' }))
    expect(Buffer.byteLength(long.fileName)).toBeLessThanOrEqual(255)
    value(await library.folders.moveDrafts(['long'], '3'))
    expect(existsSync(join(folder, '3', long.fileName))).toBe(true)
    expect(value(await library.list())).toHaveLength(3001)
  })
})
