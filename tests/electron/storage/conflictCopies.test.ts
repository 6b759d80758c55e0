import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLibrary } from '../../../electron/storage/library'
import { textOf } from '../../../shared/draft/blockText'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import type { Result } from '../../../shared/result'
import { wordsFor } from '../../../shared/words/words'
import { draftFile } from '../../support/draftFile'
import { temporaryFolder } from '../temporaryFolder'

const names = wordsFor('zh-CN').files

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

function libraryOf(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, library: createLibrary({ folder, names }) }
}

const original = draftFile('d', '总结', '甲。', '乙。')
const copyName = '总结-DESKTOP-4F7Q2KD.zhangfa'

async function conflicting() {
  const { folder, library } = libraryOf({
    '总结.zhangfa': original,
    [copyName]: draftFile('d', '总结', '甲。', '乙，那边改。'),
  })
  const listed = value(await library.list())
  const copy = listed.find(({ conflictOf }) => conflictOf !== undefined)
  return { folder, library, listed, copy: copy?.id ?? '' }
}

it('lists what a sync client left as a conflicting copy of its draft, which keeps its id', async () => {
  const { listed } = await conflicting()

  expect(listed.find(({ fileName }) => fileName === '总结.zhangfa')?.id).toBe('d')
  expect(listed.find(({ fileName }) => fileName === copyName)?.conflictOf).toBe('d')
})

it('opens the copy read-only and leaves its file as it is', async () => {
  const { folder, library, copy } = await conflicting()
  const before = readFileSync(join(folder, copyName), 'utf8')

  expect(value(await library.open(copy))).toMatchObject({ readOnly: true, whyReadOnly: 'conflict' })
  expect(readFileSync(join(folder, copyName), 'utf8')).toBe(before)
})

it('takes a plain copy for a draft of its own, as ever', async () => {
  const { library } = libraryOf({ '总结.zhangfa': original, '总结 - 副本.zhangfa': original })
  const copy = value(await library.list()).find(({ fileName }) => fileName.includes('副本'))

  expect(copy?.conflictOf).toBeUndefined()
  expect(value(await library.open(copy?.id ?? ''))).toMatchObject({ readOnly: false, notice: 'copyGotNewId' })
})

it('knows what our own save beside a changed file belongs to by its name', async () => {
  const { library } = libraryOf({
    '总结.zhangfa': original,
    '总结（冲突副本）.zhangfa': draftFile('other', '总结', '丙。'),
  })

  expect(value(await library.list()).find(({ id }) => id === 'other')?.conflictOf).toBe('d')
  expect(value(await library.readConflict('other'))).toMatchObject({ original: 'd', base: null })
})

it('finds the state both come from among the versions: the newest whose every change both have', async () => {
  const { library, copy } = await conflicting()
  const state = (...texts: string[]) => JSON.parse(draftFile('d', '总结', ...texts)) as never
  value(await library.snapshots.take(state('旧。'), 'automatic', 1_700_000_000_000))
  value(await library.snapshots.take(state('甲。'), 'automatic', 1_700_000_100_000))
  const { draft, revision } = value(await library.open('d'))
  const mine = draftJson({
    ...draft,
    blocks: [...draft.blocks, { id: 'new', type: 'paragraph', spans: [{ text: '丙。' }] }],
  })
  value(await library.save({ id: 'd', json: mine, basedOn: revision, mark: 'marked' }))

  const { base } = value(await library.readConflict(copy))

  expect(base?.blocks.map(textOf)).toEqual(['甲。'])
})

it('moves a merged copy to the trash, but not one that changed meanwhile', async () => {
  const { folder, library, copy } = await conflicting()
  const { revision } = value(await library.readConflict(copy))
  writeFileSync(join(folder, copyName), draftFile('d', '总结', '又改了。'))
  expect(await library.retireConflict(copy, revision)).toMatchObject({ failure: 'merge.copyChanged' })

  const again = value(await library.readConflict(copy))
  value(await library.retireConflict(copy, again.revision))

  expect(readdirSync(folder).sort()).toEqual(['.zhangfa', '总结.zhangfa'])
  expect(value(await library.trashed())).toMatchObject([{ fileName: copyName }])
})

it('makes a copy a draft of its own where the writer wants that', async () => {
  const { folder, library, copy } = await conflicting()

  expect(value(await library.keepApart(copy)).fileName).toBe('总结(2).zhangfa')
  expect(value(await library.open(copy))).toMatchObject({ readOnly: false })
  expect(value(await library.list()).map(({ conflictOf }) => conflictOf)).toEqual([undefined, undefined])
  expect(readdirSync(folder)).not.toContain(copyName)
})
