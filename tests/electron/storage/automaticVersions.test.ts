import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLibrary } from '../../../electron/storage/library'
import { textOf } from '../../../shared/draft/blockText'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import type { Failure, Result } from '../../../shared/result'
import { wordsFor } from '../../../shared/words/words'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const start = 1_790_000_000_000
const minute = 60_000
const names = wordsFor('zh-CN').files

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

/** A library with one draft, last written an hour ago, whose clock is set by the test. */
function libraryWithDraft() {
  const folder = temporaryFolder()
  const file = join(folder, '总结.zhangfa')
  writeFileSync(file, draftJson(plainDraft('总结', '原来的。')))
  utimesSync(file, (start - 60 * minute) / 1000, (start - 60 * minute) / 1000)
  const clock = { now: start }
  const reported: Failure[] = []
  const open = () =>
    createLibrary({ folder, names, now: () => clock.now, report: (failure) => reported.push(failure) })
  const library = open()
  /** Writes a text `after` so many minutes. */
  async function write(text: string, after: number, to = library) {
    clock.now = start + after * minute
    const { revision } = value(await to.open('draft1'))
    const json = draftJson(plainDraft('总结', text))
    const saved = await to.save({ id: 'draft1', json, basedOn: revision, mark: null })
    await to.snapshots.settled()
    return saved
  }
  const texts = async () => {
    const listed = value(await library.snapshots.list('draft1'))
    const drafts = await Promise.all(listed.map(({ id }) => library.snapshots.read('draft1', id)))
    return drafts.map((read) => value(read).blocks.map(textOf).join(''))
  }
  return { folder, file, clock, reported, library, open, write, texts }
}

it('keeps what was on disk at the first save, as of when it was written', async () => {
  const { library, write, texts } = libraryWithDraft()
  await write('毁了。', 0)

  expect(await texts()).toEqual(['原来的。'])
  expect(value(await library.snapshots.list('draft1'))).toMatchObject([
    { reason: 'automatic', takenAt: start - 60 * minute },
  ])
})

it('keeps a version after every five minutes of work, not with every save', async () => {
  const { write, texts } = libraryWithDraft()
  for (const [text, at] of [
    ['一。', 0],
    ['二。', 4],
    ['三。', 5],
    ['四。', 9],
    ['五。', 11],
  ] as const)
    await write(text, at)

  expect(await texts()).toEqual(['五。', '三。', '原来的。'])
})

it('begins to count anew when the clock was set back', async () => {
  const { write, texts } = libraryWithDraft()
  await write('一。', 0)
  await write('二。', -30)
  await write('三。', -26)

  expect(await texts()).toEqual(['二。', '原来的。'])
})

it('counts from a version that was marked', async () => {
  const { library, clock, write, texts } = libraryWithDraft()
  await write('一。', 0)
  clock.now = start + 4 * minute
  const { revision } = value(await library.open('draft1'))
  const json = draftJson(plainDraft('总结', '标记。'))
  await library.save({ id: 'draft1', json, basedOn: revision, mark: 'marked' })
  await write('二。', 6)

  expect(await texts()).toEqual(['标记。', '原来的。'])
})

it('keeps what the next start finds only where no version holds it yet', async () => {
  const { open, write, texts } = libraryWithDraft()
  await write('一。', 0)
  await write('二。', 10)
  await write('三。', 20, open())

  expect(await texts()).toEqual(['二。', '原来的。'])
})

it('saves although no version can be kept, and says so once', async () => {
  const { folder, file, reported, library, write } = libraryWithDraft()
  mkdirSync(join(folder, '.zhangfa'), { recursive: true })
  writeFileSync(join(folder, '.zhangfa', 'versions'), 'in the way')

  expect(await write('一。', 0)).toMatchObject({ ok: true })
  expect(await write('二。', 10)).toMatchObject({ ok: true })
  await library.snapshots.settled()
  expect(readFileSync(file, 'utf8')).toContain('二。')
  expect(reported).toHaveLength(1)
})
