import { expect, it } from 'vitest'
import { hitBefore, hitFrom, titleAsBlock } from '../../../shared/textSearch/placedHit'
import {
  blocksInScope,
  hitsInScope,
  sectionScope,
  selectionScope,
} from '../../../shared/textSearch/searchScope'
import { heading, paragraph } from '../../support/drafts'

const blocks = [
  titleAsBlock([{ text: '总结' }]),
  paragraph('intro', '开头'),
  heading(1, '主要工作'),
  paragraph('work', '甲乙甲乙'),
  heading(1, '存在问题'),
  paragraph('problems', '甲乙'),
]
const idsIn = (scope: Parameters<typeof blocksInScope>[1]) => blocksInScope(blocks, scope).map(({ id }) => id)

it('searches a section with its heading, and none where the place is in none', () => {
  const scope = sectionScope(blocks, 'work')
  expect(scope && idsIn(scope)).toEqual(['主要工作', 'work'])
  expect(sectionScope(blocks, 'intro')).toBeNull()
  expect(idsIn({ type: 'section', heading: 'gone' })).toEqual([])
})

it('keeps to a selection to the letter, also after its text has become longer', () => {
  const scope = selectionScope(blocks, { block: 'work', offset: 1 }, { block: 'work', offset: 3 })
  if (scope === null) throw new Error('no scope')
  const hits = (text: string, ...starts: number[]) =>
    hitsInScope(
      paragraph('work', text),
      starts.map((start) => ({ start, end: start + 1 })),
      scope,
    ).map(({ start }) => start)
  expect(hits('甲乙甲乙', 0, 1, 2, 3)).toEqual([1, 2])
  expect(hits('甲乙乙乙乙乙', 0, 1, 4, 5)).toEqual([1, 4])
  expect(idsIn(scope)).toEqual(['work'])
})

it('goes to the next hit from a place, and round at the ends', () => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const hits = [
    { block: '', start: 0, end: 1 },
    { block: 'work', start: 2, end: 3 },
    { block: 'problems', start: 0, end: 1 },
  ]
  expect(hitFrom(hits, { block: 'intro', offset: 0 }, order)).toBe(1)
  expect(hitFrom(hits, { block: 'work', offset: 2 }, order)).toBe(1)
  expect(hitFrom(hits, { block: 'work', offset: 3 }, order)).toBe(2)
  expect(hitFrom(hits, { block: 'problems', offset: 1 }, order)).toBe(0)
  expect(hitBefore(hits, { block: 'work', offset: 2 }, order)).toBe(0)
  expect(hitBefore(hits, { block: '', offset: 0 }, order)).toBe(2)
  expect(hitFrom([], null, order)).toBe(-1)
  expect(hitBefore([], null, order)).toBe(-1)
})
