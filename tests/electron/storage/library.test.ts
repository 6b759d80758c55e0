import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { createLibrary, type Library } from '../../../electron/storage/library'
import { spansText } from '../../../shared/draft/blockText'
import type { Draft } from '../../../shared/draft/draft'
import { fail, type Result } from '../../../shared/result'
import { refusing } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const names = {
  copyOf: (title: string) => `${title}（副本）`,
  conflict: (title: string) => `${title}（冲突）`,
}

function emptyLibrary(): { folder: string; library: Library } {
  const folder = temporaryFolder()
  return { folder, library: createLibrary({ folder, names }) }
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

const drafts = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.zhangfa') && name !== '.zhangfa')
const readDraft = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Draft
const json = (draft: Draft) => JSON.stringify(draft)

describe('names', () => {
  it('stores a draft under its title and opens it again as it was', async () => {
    const { folder, library } = emptyLibrary()

    const added = value(await library.add(plainDraft('年度工作总结')))

    expect(added.fileName).toBe('年度工作总结.zhangfa')
    expect(drafts(folder)).toEqual(['年度工作总结.zhangfa'])
    expect(value(await library.open('draft1'))).toEqual({ ...added, savedAt: expect.any(Number) as number })
  })

  it('numbers drafts with the same title, whatever their case', async () => {
    const { folder, library } = emptyLibrary()

    for (const [id, title] of [
      ['a', 'Plan 总结'],
      ['b', 'plan 总结'],
      ['c', 'PLAN 总结'],
    ] as const)
      value(await library.add(plainDraft(title, '一。', id)))

    expect(drafts(folder).sort()).toEqual([
      'PLAN 总结(3).zhangfa',
      'Plan 总结.zhangfa',
      'plan 总结(2).zhangfa',
    ])
  })

  it.each(['../../逃', 'a/b\\c:d', 'CON', '..', '', '.zhangfa', '\u202etxt.总结'])(
    'keeps a draft titled %j inside the library and lists it',
    async (title) => {
      const { folder, library } = emptyLibrary()

      value(await library.add(plainDraft(title)))

      expect(drafts(folder)).toHaveLength(1)
      expect(value(await library.list())).toHaveLength(1)
    },
  )

  it('names the file after the title when it has changed, and not over another', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('总结', '一。', 'a')))
    const { revision } = value(await library.add(plainDraft('草稿', '二。', 'b')))
    value(
      await library.save({
        id: 'b',
        json: json(plainDraft('总结', '二。', 'b')),
        basedOn: revision,
        mark: null,
      }),
    )

    expect(value(await library.nameAfterTitle('b')).fileName).toBe('总结(2).zhangfa')
    expect(value(await library.nameAfterTitle('b')).fileName).toBe('总结(2).zhangfa')
    expect(drafts(folder).sort()).toEqual(['总结(2).zhangfa', '总结.zhangfa'])
  })

  it('renames title and file, and a save after that is no conflict', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('旧题')))

    const renamed = value(await library.rename('draft1', '新题'))

    expect(drafts(folder)).toEqual(['新题.zhangfa'])
    expect(spansText(readDraft(folder, '新题.zhangfa').title)).toBe('新题')
    expect(renamed.revision).not.toBe(revision)
    const saved = await library.save({
      id: 'draft1',
      json: json(plainDraft('新题', '又写了一句。')),
      basedOn: revision,
      mark: null,
    })
    expect(saved.ok).toBe(true)
  })
})

describe('list', () => {
  it('shows the last changed first, with title and kind', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('早', '一。', 'a')))
    value(await library.add(plainDraft('晚', '一。', 'b')))
    utimesSync(join(folder, '早.zhangfa'), new Date('2020-01-01'), new Date('2020-01-01'))

    const list = value(await library.list())

    expect(list.map(({ id, title, template }) => [id, title, template])).toEqual([
      ['b', '晚', 'annual'],
      ['a', '早', 'annual'],
    ])
  })

  it('reads only what changed since the last start', async () => {
    const { folder, library } = emptyLibrary()
    for (const id of ['a', 'b', 'c']) value(await library.add(plainDraft(`总结${id}`, '一。', id)))
    const before = value(await library.list())
    const opened: string[] = []
    const fs: FileSystem = {
      ...nodeFileSystem,
      open: (path, ...rest) => {
        opened.push(String(path))
        return nodeFileSystem.open(path, ...rest)
      },
    }
    const next = createLibrary({ folder, names, fs })

    expect(value(await next.list())).toEqual(before)
    expect(opened.filter((path) => path.endsWith('.zhangfa'))).toEqual([])
  })

  it('shows files that cannot be opened, says why, and leaves them as they are', async () => {
    const { folder, library } = emptyLibrary()
    const contents: Record<string, string> = {
      '空.zhangfa': '',
      '断.zhangfa': json(plainDraft('断')).slice(0, -30),
      '新.zhangfa': json({ ...plainDraft('新'), version: 9 } as unknown as Draft),
      '别.zhangfa': '{"hello":"world"}',
      '乱.zhangfa': '\u0000\u0001PK',
    }
    for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, '笔记.txt'), 'no draft')

    const list = value(await library.list())
    const failures = await Promise.all(
      list.map(async ({ id, fileName }) => {
        const opened = await library.open(id)
        return [fileName, opened.ok ? 'opened' : opened.failure]
      }),
    )

    expect(Object.fromEntries(failures)).toEqual({
      '空.zhangfa': 'draft.empty',
      '断.zhangfa': 'draft.broken',
      '新.zhangfa': 'draft.newer',
      '别.zhangfa': 'draft.notOurs',
      '乱.zhangfa': expect.stringMatching(/^draft\.(broken|notOurs)$/) as string,
    })
    for (const [name, content] of Object.entries(contents))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content)
  })

  it('knows an emptied draft by its id still, so that its versions are found', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))
    value(await library.snapshots.take(plainDraft('总结'), 'marked'))
    value(await library.list())
    writeFileSync(join(folder, '总结.zhangfa'), '')

    const [entry] = value(await createLibrary({ folder, names }).list())

    expect(entry).toMatchObject({ id: 'draft1', problem: 'draft.empty' })
    expect(value(await library.snapshots.list('draft1'))).toHaveLength(1)
  })

  it('leaves links out, so that no draft leads outside', async () => {
    const { folder, library } = emptyLibrary()
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'a.zhangfa'), json(plainDraft('外面')))
    symlinkSync(join(outside, 'a.zhangfa'), join(folder, 'a.zhangfa'))

    expect(value(await library.list())).toEqual([])
    expect(await library.open('draft1')).toEqual(fail('draft.unknown'))
  })

  it('says that the folder is gone', async () => {
    const { folder, library } = emptyLibrary()
    rmSync(folder, { recursive: true })

    expect(await library.list()).toMatchObject({ failure: 'file.missing' })
  })
})

describe('copies', () => {
  it('gives a copy made in the file manager an id of its own when it is opened, and says so', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))
    value(await library.list())
    copyFileSync(join(folder, '总结.zhangfa'), join(folder, 'A 总结 - 副本.zhangfa'))

    const list = value(await library.list())
    const original = list.find((entry) => entry.fileName === '总结.zhangfa')
    const copy = list.find((entry) => entry.fileName === 'A 总结 - 副本.zhangfa')
    if (!copy) throw new Error('no copy listed')
    const opened = value(await library.open(copy.id))

    expect(original?.id).toBe('draft1')
    expect(copy.id).not.toBe('draft1')
    expect(opened).toMatchObject({ notice: 'copyGotNewId', draft: { id: copy.id } })
    expect(readDraft(folder, 'A 总结 - 副本.zhangfa').id).toBe(copy.id)
    expect(value(await library.open('draft1')).notice).toBeUndefined()
    expect(value(await library.open(copy.id)).notice).toBeUndefined()
  })

  it('duplicates a draft under a title that says so', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))

    const copy = value(await library.duplicate('draft1'))

    expect(copy).toMatchObject({ title: '总结（副本）', fileName: '总结（副本）.zhangfa' })
    expect(copy.id).not.toBe('draft1')
    expect(readDraft(folder, copy.fileName).blocks).toEqual(plainDraft('总结').blocks)
  })

  it('opens a draft from elsewhere where it is, saves it there and keeps its name', async () => {
    const { folder, library } = emptyLibrary()
    const file = join(temporaryFolder(), '寄来的.zhangfa')
    writeFileSync(file, json(plainDraft('总结')))

    const { revision, draft } = value(await library.openFile(file))
    value(
      await library.save({
        id: draft.id,
        json: json(plainDraft('总结', '改过。')),
        basedOn: revision,
        mark: null,
      }),
    )

    expect(value(await library.nameAfterTitle(draft.id)).fileName).toBe('寄来的.zhangfa')
    expect(readFileSync(file, 'utf8')).toContain('改过。')
    expect(drafts(folder)).toEqual([])
  })

  it('opens a file of the library given by its path as the draft it is', async () => {
    const { folder, library } = emptyLibrary()
    const added = value(await library.add(plainDraft('总结')))
    const link = join(temporaryFolder(), 'link')
    symlinkSync(folder, link)

    const opened = value(await library.openFile(join(link, '总结.zhangfa')))
    expect(opened).toEqual({ ...added, savedAt: expect.any(Number) as number })
  })

  it('says when the file was last written, also where the list remembers it as older', async () => {
    const { folder, library } = emptyLibrary()
    await library.add(plainDraft('总结'))
    await library.list()
    const at = new Date('2031-12-20T08:30:00')
    utimesSync(join(folder, '总结.zhangfa'), at, at)

    expect(value(await library.open('draft1')).savedAt).toBe(at.getTime())
  })

  it('gives a draft from elsewhere with the id of one in the library its own id', async () => {
    const { library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))
    const file = join(temporaryFolder(), '备份.zhangfa')
    writeFileSync(file, json(plainDraft('总结')))

    const opened = value(await library.openFile(file))

    expect(opened.notice).toBe('copyGotNewId')
    expect(opened.draft.id).not.toBe('draft1')
  })
})

describe('trash', () => {
  it('deletes into the trash and takes back, also when the name is taken by then', async () => {
    const { folder, library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))

    const { trashed } = value(await library.remove('draft1'))
    expect(drafts(folder)).toEqual([])
    expect(await library.open('draft1')).toEqual(fail('draft.unknown'))
    value(await library.add(plainDraft('总结', '另一篇。', 'other')))
    const back = value(await library.undelete(trashed))

    expect(back).toMatchObject({ id: 'draft1', fileName: '总结(2).zhangfa' })
    expect(value(await library.open('draft1')).draft).toEqual(plainDraft('总结'))
  })

  it.each(['../..', '', 'x', '..', 'a'.repeat(20)])('knows no place %j in the trash', async (place) => {
    const { library } = emptyLibrary()

    expect(await library.undelete(place)).toEqual(fail('draft.unknown'))
  })

  it('refuses to follow a dot folder that leads out of the library', async () => {
    const { folder, library } = emptyLibrary()
    const outside = temporaryFolder()
    symlinkSync(outside, join(folder, '.zhangfa'))
    value(await library.add(plainDraft('总结')))

    expect(await library.remove('draft1')).toMatchObject({ failure: 'file.forbidden' })
    expect(drafts(folder)).toEqual(['总结.zhangfa'])
    expect(readdirSync(outside).filter((name) => name === 'index')).toEqual([])
  })
})

describe('saving', () => {
  it('writes a text asked for many times at once only as it was last, and answers all', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))

    const answers = await Promise.all(
      ['一。', '一二。', '一二三。'].map((text, index) =>
        library.save({
          id: 'draft1',
          json: json(plainDraft('总结', text)),
          basedOn: revision,
          mark: index === 0 ? 'marked' : null,
        }),
      ),
    )

    expect(new Set(answers.map((answer) => value(answer).revision)).size).toBe(1)
    expect(readFileSync(join(folder, '总结.zhangfa'), 'utf8')).toContain('一二三。')
    expect(value(await library.snapshots.list('draft1'))).toMatchObject([
      { reason: 'marked', characters: 4 },
      { reason: 'automatic' },
    ])
  })

  it('keeps both texts when the file was changed elsewhere, however often one saves on', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))
    const foreign = json(plainDraft('总结', '同步来的。'))
    writeFileSync(join(folder, '总结.zhangfa'), foreign)
    const save = (text: string) =>
      library.save({ id: 'draft1', json: json(plainDraft('总结', text)), basedOn: revision, mark: null })

    const first = await save('我写的。')
    const second = await save('我又写的。')

    expect(first).toMatchObject({
      failure: 'draft.changedElsewhere',
      values: { file: '总结.zhangfa', copy: '总结（冲突）.zhangfa' },
    })
    expect(second).toEqual(first)
    expect(drafts(folder).sort()).toEqual(['总结.zhangfa', '总结（冲突）.zhangfa'])
    expect(readFileSync(join(folder, '总结.zhangfa'), 'utf8')).toBe(foreign)
    expect(readFileSync(join(folder, '总结（冲突）.zhangfa'), 'utf8')).toContain('我又写的。')
    const copy = value(await library.open(String(first.ok ? '' : first.values.id)))
    expect(copy.fileName).toBe('总结（冲突）.zhangfa')
  })

  it('keeps both texts also when the changed file was opened again before the save', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))
    writeFileSync(join(folder, '总结.zhangfa'), json(plainDraft('总结', '同步来的。')))
    value(await library.openFile(join(folder, '总结.zhangfa')))

    const mine = json(plainDraft('总结', '我写的。'))
    expect(await library.save({ id: 'draft1', json: mine, basedOn: revision, mark: null })).toMatchObject({
      failure: 'draft.changedElsewhere',
    })
    expect(readFileSync(join(folder, '总结.zhangfa'), 'utf8')).toContain('同步来的。')
  })

  it('writes a file that vanished anew, and follows one that was renamed', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))
    const save = () =>
      library.save({ id: 'draft1', json: json(plainDraft('总结')), basedOn: revision, mark: null })

    rmSync(join(folder, '总结.zhangfa'))
    expect(value(await save()).fileName).toBe('总结.zhangfa')
    renameSync(join(folder, '总结.zhangfa'), join(folder, '改名.zhangfa'))
    expect(value(await save()).fileName).toBe('改名.zhangfa')
    expect(drafts(folder)).toEqual(['改名.zhangfa'])
  })

  it('says that the folder vanished, and saves again when it is back', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))
    const save = () =>
      library.save({ id: 'draft1', json: json(plainDraft('总结', '新。')), basedOn: revision, mark: null })

    renameSync(folder, `${folder}-away`)
    expect(await save()).toMatchObject({ failure: 'file.folderMissing' })
    renameSync(`${folder}-away`, folder)
    expect((await save()).ok).toBe(true)
  })

  it('refuses what is no draft or another draft, and leaves the file alone', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))

    for (const content of ['', '{', json(plainDraft('总结', '一。', 'other'))])
      expect(await library.save({ id: 'draft1', json: content, basedOn: revision, mark: null })).toEqual(
        fail('request.invalid'),
      )
    expect(readDraft(folder, '总结.zhangfa')).toEqual(plainDraft('总结'))
  })

  it('does not know a draft it has never seen', async () => {
    const { library } = emptyLibrary()

    expect(
      await library.save({ id: 'draft1', json: json(plainDraft('总结')), basedOn: '', mark: null }),
    ).toEqual(fail('draft.unknown'))
  })

  it('tells a read-only folder and keeps the file', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))
    const readOnly = createLibrary({ folder, names, fs: refusing('rename', 'EROFS') })

    expect(
      await readOnly.save({
        id: 'draft1',
        json: json(plainDraft('总结', '新。')),
        basedOn: revision,
        mark: null,
      }),
    ).toMatchObject({ failure: 'file.readOnlyFolder' })
    expect(readDraft(folder, '总结.zhangfa')).toEqual(plainDraft('总结'))
  })

  it('writes a copy elsewhere as a draft of its own', async () => {
    const { library } = emptyLibrary()
    value(await library.add(plainDraft('总结')))
    const file = join(temporaryFolder(), '送审.zhangfa')

    value(await library.saveCopy(plainDraft('总结'), file))

    expect((JSON.parse(readFileSync(file, 'utf8')) as Draft).id).not.toBe('draft1')
  })

  it('takes a copy over the draft itself as a save', async () => {
    const { folder, library } = emptyLibrary()
    const { revision } = value(await library.add(plainDraft('总结')))

    value(await library.saveCopy(plainDraft('总结', '改。'), join(folder, '总结.zhangfa')))
    const saved = await library.save({
      id: 'draft1',
      json: json(plainDraft('总结', '再改。')),
      basedOn: revision,
      mark: null,
    })

    expect(saved.ok).toBe(true)
    expect(drafts(folder)).toEqual(['总结.zhangfa'])
  })
})

it('makes no folder where the library was not prepared', async () => {
  const { folder, library } = emptyLibrary()
  mkdirSync(join(folder, 'sub'))

  expect(value(await library.list())).toEqual([])
  expect(existsSync(join(folder, '.zhangfa'))).toBe(false)
})
