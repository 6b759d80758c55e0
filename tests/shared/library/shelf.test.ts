import { expect, it } from 'vitest'
import { changeShelf, emptyShelf, type ShelfChange } from '../../../shared/library/shelf'

const after = (...changes: ShelfChange[]) => changes.reduce(changeShelf, emptyShelf)

it('puts the last pinned first', () => {
  expect(after({ type: 'pin', ids: ['a'], on: true }, { type: 'pin', ids: ['b'], on: true }).pinned).toEqual([
    'b',
    'a',
  ])
})

it('takes a draft’s tags back by noting those it had', () => {
  const tagged = after({ type: 'tag', id: 'a', tags: ['甲', '甲', '乙'] })

  expect(tagged.tags).toEqual({ a: ['甲', '乙'] })
  expect(changeShelf(tagged, { type: 'tag', id: 'a', tags: [] })).toEqual(emptyShelf)
})

it('knows a draft opened twice once, the last opened first', () => {
  expect(
    after(
      { type: 'opened', id: 'a', at: 1 },
      { type: 'opened', id: 'b', at: 2 },
      { type: 'opened', id: 'a', at: 3 },
    ).opened,
  ).toEqual([
    { id: 'a', at: 3 },
    { id: 'b', at: 2 },
  ])
})

it('forgets a draft in all its parts and leaves the others', () => {
  const shelf = after(
    { type: 'pin', ids: ['a', 'b'], on: true },
    { type: 'tag', id: 'a', tags: ['甲'] },
    { type: 'opened', id: 'a', at: 1 },
    { type: 'forget', ids: ['a'] },
  )

  expect(shelf).toEqual({ ...emptyShelf, pinned: ['b'] })
})

it('is the same object where nothing changes, so that nothing is written', () => {
  expect(changeShelf(emptyShelf, { type: 'forget', ids: ['a'] })).toBe(emptyShelf)
  expect(changeShelf(emptyShelf, { type: 'clearOpened' })).toBe(emptyShelf)
  expect(changeShelf(emptyShelf, { type: 'pin', ids: ['a'], on: false })).toBe(emptyShelf)
})
