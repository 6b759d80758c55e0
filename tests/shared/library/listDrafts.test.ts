import { expect, it } from 'vitest'
import type { DraftSummary } from '../../../shared/draft/requests'
import { draftFilter } from '../../../shared/library/draftFilter'
import { listDrafts, tagsInUse, type LibraryLine, type ListChoice } from '../../../shared/library/listDrafts'
import { emptyShelf, type Shelf } from '../../../shared/library/shelf'
import { readingsOf } from '../../../shared/pinyin/readingsOf'
import { ReadingTable } from '../../../shared/pinyin/readingTable'

function draft(id: string, title: string, folder = '', change: Partial<DraftSummary> = {}): DraftSummary {
  return {
    id,
    title,
    template: 'annual',
    folder,
    fileName: `${title}.zhangfa`,
    modified: 0,
    made: 0,
    ...change,
  }
}

const drafts = [
  draft('a', '10 月小结', '', { modified: 1, made: 9 }),
  draft('b', '2 月小结', '', { modified: 2 }),
  draft('c', '安全生产', '2025', { modified: 3, template: 'topical' }),
  draft('d', '消防', '2025/专项', { modified: 4 }),
]
const all: ListChoice = { sort: 'modified', view: 'all', template: null, tag: null, open: new Set() }
const readings = new ReadingTable()
readings.learn(readingsOf(drafts.map(({ title }) => title).join('')))

const show = (line: LibraryLine) =>
  line.kind === 'folder'
    ? `${'·'.repeat(line.depth)}[${line.name} ${String(line.count)}]`
    : `${'·'.repeat(line.depth)}${line.key}${line.hint && ` ${line.hint}`}`

function list(choice: Partial<ListChoice> = {}, shelf: Shelf = emptyShelf, query = '', of = drafts) {
  const filter = draftFilter(query, shelf, readings)
  return listDrafts({ drafts: of, folders: ['空', '2025'], shelf }, { ...all, ...choice }, filter).map(show)
}

it('shows folders first, closed ones with the number of drafts in them, also empty ones', () => {
  expect(list()).toEqual(['[2025 2]', '[空 0]', 'b', 'a'])
})

it('shows what an open folder holds, set in', () => {
  expect(list({ open: new Set(['2025', '2025/专项']) })).toEqual([
    '[2025 2]',
    '·[专项 1]',
    '··d',
    '·c',
    '[空 0]',
    'b',
    'a',
  ])
})

it('sorts titles by their numbers, and by when they were made', () => {
  expect(list({ sort: 'title' }).slice(2)).toEqual(['b', 'a'])
  expect(list({ sort: 'made' }).slice(2)).toEqual(['a', 'b'])
})

it('shows pinned drafts once, on top, with their folder, the last pinned first', () => {
  expect(list({}, { ...emptyShelf, pinned: ['d', 'a'] })).toEqual([
    'd 2025/专项',
    'a',
    '[2025 2]',
    '[空 0]',
    'b',
  ])
})

it('shows drafts of a kind or tag without folders', () => {
  expect(list({ template: 'topical' })).toEqual(['c 2025'])
  expect(list({ tag: '报' }, { ...emptyShelf, tags: { d: ['报'], a: ['报'] } })).toEqual(['d 2025/专项', 'a'])
})

it('shows the last opened ones in that order, those that are gone left out', () => {
  const opened = [
    { id: 'c', at: 3 },
    { id: 'gone', at: 2 },
    { id: 'a', at: 1 },
  ]
  expect(list({ view: 'recent' }, { ...emptyShelf, opened })).toEqual(['c 2025', 'a'])
})

it('tells drafts with one title apart by their files', () => {
  const twins = [draft('a', '总结'), draft('b', '总结', '', { fileName: '总结(2).zhangfa' })]
  expect(list({}, emptyShelf, '', twins)).toContain('b 总结(2)')
})

it.each([
  ['aqsc', ['c 2025']],
  ['anquan', ['c 2025']],
  ['小结 10', ['a']],
  ['２025', ['d 2025/专项', 'c 2025']],
  ['要紧', ['b']],
  ['没有的', []],
])('filters by “%s”', (query, found) => {
  expect(list({}, { ...emptyShelf, tags: { b: ['要紧'] } }, query)).toEqual(found)
})

it('names the most used tags first', () => {
  expect(tagsInUse({ ...emptyShelf, tags: { a: ['甲', '乙'], b: ['乙'] } })).toEqual(['乙', '甲'])
})

it('lists, sorts and filters 10,000 drafts', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    draft(`m${String(at)}`, `第${String(at)}篇汇报`, `年${String(at % 20)}`),
  )
  expect(list({}, emptyShelf, '', many)).toHaveLength(22)
  expect(list({ sort: 'title' }, emptyShelf, '汇报 999', many)).toHaveLength(19)
})
