import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLibrary } from '../../../electron/storage/library'
import { textOf } from '../../../shared/draft/blockText'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { fail, type Result } from '../../../shared/result'
import { wordsFor } from '../../../shared/words/words'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const now = 1_790_000_000_000
const { files: names } = wordsFor('zh-CN')

function emptyLibrary() {
  const folder = temporaryFolder()
  return { folder, library: createLibrary({ folder, names, now: () => now }) }
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

const cutOff = (text: string) => draftJson(plainDraft('总结', text)).slice(0, -5)

it('gets back what a cut-off file still holds, under the same id, and keeps the file aside as it was', async () => {
  const { folder, library } = emptyLibrary()
  const broken = cutOff('写到一半的话。')
  writeFileSync(join(folder, '总结.zhangfa'), broken)
  const [listed] = value(await library.list())
  const id = listed?.id ?? ''

  expect(await library.open(id)).toEqual(fail('draft.broken', { file: '总结.zhangfa', id }))
  expect(value(await library.rescue.examine(id))).toEqual({
    fileName: '总结.zhangfa',
    salvage: { paragraphs: 1, characters: 7 },
  })
  expect(readFileSync(join(folder, '总结.zhangfa'), 'utf8')).toBe(broken)
  const rescued = value(await library.rescue.run(id, 'file'))

  expect(rescued).toMatchObject({ notice: 'rescued', fileName: '总结.zhangfa', draft: { id: 'draft1' } })
  expect(readFileSync(join(folder, '.zhangfa', 'broken', `${String(now)} 总结.zhangfa`), 'utf8')).toBe(broken)
  const again = value(await createLibrary({ folder, names }).open('draft1'))
  expect(again.draft.blocks.map(textOf)).toEqual(['写到一半的话。'])
})

it('gets an emptied draft back from its newest version', async () => {
  const { folder, library } = emptyLibrary()
  value(await library.add(plainDraft('总结', '旧的一句。')))
  const version = value(await library.snapshots.take(plainDraft('总结', '留下的一句。'), 'marked'))
  value(await library.list())
  writeFileSync(join(folder, '总结.zhangfa'), '')
  const next = createLibrary({ folder, names })

  expect(await next.open('draft1')).toMatchObject({ failure: 'draft.empty', values: { id: 'draft1' } })
  expect(value(await next.rescue.examine('draft1'))).toEqual({ fileName: '总结.zhangfa', version })
  const rescued = value(await next.rescue.run('draft1', { snapshot: version.id }))

  expect(rescued.draft).toEqual(plainDraft('总结', '留下的一句。'))
  expect(value(await next.open('draft1')).draft).toEqual(rescued.draft)
})

it('finds the versions of a draft that the library has forgotten by the id inside its file', async () => {
  const { folder, library } = emptyLibrary()
  const version = value(await library.snapshots.take(plainDraft('总结'), 'marked'))
  const unreadable = cutOff('写到一半的话。').replace('"gbt9704"', 'gbt9704')
  writeFileSync(join(folder, '总结.zhangfa'), unreadable)
  const [listed] = value(await library.list())

  expect(listed?.id).not.toBe('draft1')
  expect(value(await library.rescue.examine(listed?.id ?? ''))).toMatchObject({ version })
})

it('does not take the id of another draft', async () => {
  const { folder, library } = emptyLibrary()
  value(await library.add(plainDraft('总结')))
  writeFileSync(join(folder, '副本.zhangfa'), cutOff('副本的话。'))
  const copy = value(await library.list()).find(({ fileName }) => fileName === '副本.zhangfa')

  const rescued = value(await library.rescue.run(copy?.id ?? '', 'file'))

  expect(rescued.draft.id).toBe(copy?.id)
  expect(value(await library.open('draft1')).draft).toEqual(plainDraft('总结'))
})

it('rescues a file from elsewhere where it lies', async () => {
  const { folder, library } = emptyLibrary()
  const file = join(temporaryFolder(), '寄来的.zhangfa')
  writeFileSync(file, cutOff('寄来的话。'))

  const opened = await library.openFile(file)
  const id = opened.ok ? '' : String(opened.values.id)
  const rescued = value(await library.rescue.run(id, 'file'))

  expect(rescued.draft.blocks.map(textOf)).toEqual(['寄来的话。'])
  expect(value(await library.openFile(file)).draft).toEqual(rescued.draft)
  expect(readdirSync(folder)).toEqual(['.zhangfa'])
})

it('offers nothing where there is nothing', async () => {
  const { folder, library } = emptyLibrary()
  writeFileSync(join(folder, '乱.zhangfa'), '\u0000\u0001PK')
  const [listed] = value(await library.list())
  const id = listed?.id ?? ''

  expect(value(await library.rescue.examine(id))).toEqual({ fileName: '乱.zhangfa' })
  expect(await library.rescue.run(id, 'file')).toMatchObject({ failure: 'draft.broken' })
  expect(readFileSync(join(folder, '乱.zhangfa'), 'utf8')).toBe('\u0000\u0001PK')
})
