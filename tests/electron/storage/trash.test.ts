import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createLibrary } from '../../../electron/storage/library'
import { createShelfFile } from '../../../electron/storage/shelfFile'
import type { Result } from '../../../shared/result'
import { draftFile } from '../../support/draftFile'
import { refusing } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

const names = {
  copyOf: (title: string) => `${title}（副本）`,
  conflict: (title: string) => `${title}（冲突）`,
}

function libraryOf(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, library: createLibrary({ folder, names, now: () => 1_700_000_005_000 }) }
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

/** All that the library's folder holds, names and bytes. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((name) => [
      name,
      statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'latin1') : '',
    ])
    .join('\n')
}

describe('the trash', () => {
  it('says what was deleted, when, and from where', async () => {
    const { library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '第二篇') })
    const { trashed } = value(await library.remove('two'))

    expect(value(await library.trashed())).toEqual([
      { trashed, title: '第二篇', fileName: '二.zhangfa', folder: '2025', deletedAt: 1_700_000_005_000 },
    ])
  })

  it('is empty where nothing was deleted yet', async () => {
    const { library } = libraryOf({})

    expect(value(await library.trashed())).toEqual([])
  })

  it('puts a draft back into its folder, made anew where it is gone', async () => {
    const { folder, library } = libraryOf({ '2025/二.zhangfa': draftFile('two', '二', '正文。') })
    const { trashed } = value(await library.remove('two'))
    rmSync(join(folder, '2025'), { recursive: true })

    expect(value(await library.undelete(trashed))).toMatchObject({ id: 'two', folder: '2025' })
    expect(existsSync(join(folder, '2025', '二.zhangfa'))).toBe(true)
    expect(value(await library.trashed())).toEqual([])
  })

  it('lists what an earlier version put there without a note', async () => {
    const { library } = libraryOf({
      '.zhangfa/trash/0123456789abcdefghij/旧.zhangfa': draftFile('old', '旧'),
    })

    expect(value(await library.trashed())).toMatchObject([{ title: '旧', folder: '' }])
    expect(value(await library.undelete('0123456789abcdefghij'))).toMatchObject({ id: 'old' })
  })

  it('passes over a place that a kill left without a file', async () => {
    const { library } = libraryOf({ '.zhangfa/trash/0123456789abcdefghij/from.json': '{' })

    expect(value(await library.trashed())).toEqual([])
  })

  it('leaves the draft where it is when it cannot be moved', async () => {
    const { folder } = libraryOf({ '二.zhangfa': draftFile('two', '二', '正文。') })
    const library = createLibrary({ folder, names, fs: refusing('rename', 'EACCES') })

    expect(await library.remove('two')).toMatchObject({ failure: 'file.forbidden' })
    expect(existsSync(join(folder, '二.zhangfa'))).toBe(true)
    expect(value(await library.trashed())).toEqual([])
  })
})

describe('彻底删除', () => {
  const secret = 'QX7731'

  it('leaves nothing of the draft: not in trash, versions, index, shelf or among broken files', async () => {
    const { folder, library } = libraryOf({
      '留.zhangfa': draftFile('keep', '留下的', '正文。'),
      [`2025/${secret}.zhangfa`]: draftFile(`gone${secret}`, secret, `${secret}一段。`),
      [`.zhangfa/broken/1 ${secret}.zhangfa`]: draftFile(`gone${secret}`, secret, secret).slice(0, -9),
    })
    const id = `gone${secret}`
    const shelf = createShelfFile({ folder })
    const { draft, revision } = value(await library.open(id))
    await library.save({ id, json: JSON.stringify(draft), basedOn: revision, mark: 'marked' })
    value(await library.list())
    await shelf.change([
      { type: 'pin', ids: [id, 'keep'], on: true },
      { type: 'tag', id, tags: [secret] },
      { type: 'opened', id, at: 1 },
    ])
    expect(everything(folder)).toContain(secret)

    const { trashed } = value(await library.remove(id))
    const gone = value(await library.purge([trashed]))
    value(await shelf.change([{ type: 'forget', ids: [...gone] }]))

    expect(gone).toEqual([id])
    expect(everything(folder)).not.toContain(secret)
    expect(value(await shelf.open()).shelf.pinned).toEqual(['keep'])
    expect(value(await library.list())).toMatchObject([{ id: 'keep' }])
  })

  it('leaves no version behind that was still being kept meanwhile', async () => {
    const { folder } = libraryOf({ '旧.zhangfa': draftFile('old', '旧', '旧文。') })
    const slow: FileSystem = {
      ...nodeFileSystem,
      mkdir: (async (...input: Parameters<FileSystem['mkdir']>) => {
        // Many turns of the process later than all that purging does.
        if (String(input[0]).includes('versions'))
          for (let turn = 0; turn < 50_000; turn += 1) await new Promise(setImmediate)
        return nodeFileSystem.mkdir(...input)
      }) as FileSystem['mkdir'],
    }
    const library = createLibrary({ folder, names, fs: slow })
    const { draft, revision } = value(await library.open('old'))
    value(await library.save({ id: 'old', json: JSON.stringify(draft), basedOn: revision, mark: null }))
    const { trashed } = value(await library.remove('old'))

    expect(value(await library.purge([trashed]))).toEqual(['old'])
    await library.snapshots.settled()
    expect(existsSync(join(folder, '.zhangfa', 'versions', 'old'))).toBe(false)
  })

  it('keeps the versions while another draft lives by the same id', async () => {
    const { folder, library } = libraryOf({
      '一.zhangfa': draftFile('one', '一', '甲。'),
      '.zhangfa/trash/0123456789abcdefghij/一.zhangfa': draftFile('one', '一', '乙。'),
    })
    const { draft, revision } = value(await library.open('one'))
    value(await library.save({ id: 'one', json: JSON.stringify(draft), basedOn: revision, mark: 'marked' }))

    expect(value(await library.purge(['0123456789abcdefghij']))).toEqual([])
    expect(value(await library.snapshots.list('one'))).not.toEqual([])
    expect(readdirSync(join(folder, '.zhangfa', 'trash'))).toEqual([])
  })

  it('takes no place that is none of the trash', async () => {
    const { library } = libraryOf({ '一.zhangfa': draftFile('one', '一') })

    expect(await library.purge(['../..'])).toMatchObject({ failure: 'draft.unknown' })
    expect(value(await library.list())).toHaveLength(1)
  })
})
