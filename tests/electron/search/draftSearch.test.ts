import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDraftSearch, type SearchedFile } from '../../../electron/search/draftSearch'
import { draftFile } from '../../support/draftFile'
import { temporaryFolder } from '../temporaryFolder'

function fileOf(folder: string, id: string, content: string, modified = 0): SearchedFile {
  const file = join(folder, `${id}.zhangfa`)
  writeFileSync(file, content)
  return { id, file, folder: '', modified, size: statSync(file).size }
}

it('finds the drafts that have every word, the last changed first, with the place', async () => {
  const folder = temporaryFolder()
  const files = [
    fileOf(folder, 'a', draftFile('a', '安全', '开头。', '全年排查隐患12处，整改到位。'), 1),
    fileOf(folder, 'b', draftFile('b', '消防', '隐患不少，逐一整改。'), 2),
    fileOf(folder, 'c', draftFile('c', '培训', '整改。'), 3),
  ]

  expect(await createDraftSearch().find(files, '隐患　整改')).toEqual({
    count: 2,
    drafts: [
      {
        id: 'b',
        title: '消防',
        folder: '',
        modified: 2,
        place: { block: 'b-0', start: 0, end: 2 },
        excerpt: '隐患不少，逐一整改。',
        marks: [
          { start: 0, end: 2 },
          { start: 7, end: 9 },
        ],
      },
      expect.objectContaining({ id: 'a', place: { block: 'a-1', start: 4, end: 6 } }),
    ],
  })
})

it('finds full-width by half-width letters and digits, and a title', async () => {
  const folder = temporaryFolder()
  const files = [fileOf(folder, 'a', draftFile('a', 'ＡＢ工程', '第３期。'))]
  const search = createDraftSearch()

  expect(await search.find(files, 'ab')).toMatchObject({
    drafts: [{ excerpt: 'ＡＢ工程', place: { block: '' } }],
  })
  expect(await search.find(files, '第3期')).toMatchObject({ count: 1 })
})

it('reads a file again once it changed, and knows no more of one that is gone', async () => {
  const folder = temporaryFolder()
  const search = createDraftSearch()
  const old = fileOf(folder, 'a', draftFile('a', '题', '旧文。'))
  expect(await search.find([old], '旧文')).toMatchObject({ count: 1 })

  const changed = fileOf(folder, 'a', draftFile('a', '题', '新写的。'), 5)
  expect(await search.find([changed], '旧文')).toMatchObject({ count: 0 })
  expect(await search.find([changed], '新写')).toMatchObject({ count: 1 })
  expect(await search.find([], '新写')).toEqual({ drafts: [], count: 0 })
})

it('passes over what cannot be read', async () => {
  const folder = temporaryFolder()
  const broken = fileOf(folder, 'b', '{"format":')
  const gone = { ...broken, id: 'g', file: join(folder, 'gone.zhangfa') }
  const whole = fileOf(folder, 'a', draftFile('a', '题', '正文。'))

  expect(await createDraftSearch().find([gone, broken, whole], '正文')).toMatchObject({ count: 1 })
})

it('gives way to a later search', async () => {
  const folder = temporaryFolder()
  const files = Array.from({ length: 40 }, (_, at) =>
    fileOf(folder, `d${String(at)}`, draftFile(`d${String(at)}`, '题', '正文。')),
  )
  const search = createDraftSearch()
  const [first, second] = await Promise.all([search.find(files, '正'), search.find(files, '正文')])

  expect(first).toBeNull()
  expect(second).toMatchObject({ count: 40 })
})

it('tells of a hundred drafts at most, and how many there are', async () => {
  const folder = temporaryFolder()
  const files = Array.from({ length: 120 }, (_, at) =>
    fileOf(folder, `d${String(at)}`, draftFile(`d${String(at)}`, '题', '正文。'), at),
  )
  const found = await createDraftSearch().find(files, '正文')

  expect(found?.count).toBe(120)
  expect(found?.drafts).toHaveLength(100)
  expect(found?.drafts[0]?.id).toBe('d119')
})
