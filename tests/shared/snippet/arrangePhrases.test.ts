import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrangePhrases,
  droppedIds,
  groupsOf,
  movedIds,
  nameOfPhrase,
  reorderedIds,
  type PhraseFilter,
  type PhraseOrder,
} from '../../../shared/snippet/arrangePhrases'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'

const phrase = (id: string, slot: string, rest: Partial<OwnSnippet> = {}): OwnSnippet => ({
  id,
  slot,
  text: `${id}。`,
  tags: [],
  ...rest,
})
const snippets = [
  phrase('a', 'work', { title: '组织培训', group: '队伍' }),
  phrase('b', 'plan', { title: '安排部署' }),
  phrase('c', 'work', { title: '督促检查', group: '督查' }),
]
const kept = {
  favourites: ['c'],
  uses: { a: { count: 2, last: 30 }, c: { count: 9, last: 10 } },
}
const shown = (filter: PhraseFilter, order: PhraseOrder = 'own') =>
  arrangePhrases(snippets, kept, filter, order).map(({ id }) => id)

describe('the phrases of one’s own', () => {
  it('are looked at by part, group and favourites', () => {
    expect(shown({})).toEqual(['a', 'b', 'c'])
    expect(shown({ slot: 'work' })).toEqual(['a', 'c'])
    expect(shown({ group: '队伍' })).toEqual(['a'])
    expect(shown({ group: '' })).toEqual(['b'])
    expect(shown({ favourites: true })).toEqual(['c'])
  })

  it('stand by use, last use or the pinyin of their titles', () => {
    expect(shown({}, 'use')).toEqual(['c', 'a', 'b'])
    expect(shown({}, 'lastUse')).toEqual(['a', 'c', 'b'])
    expect(shown({}, 'title')).toEqual(['b', 'c', 'a'])
  })

  it('are called by their beginning where they have no title', () => {
    expect(nameOfPhrase(phrase('d', 'work', { text: '\n抓好{事项}\n再说' }))).toBe('抓好【事项】')
    expect(groupsOf(snippets)).toEqual(['督查', '队伍'])
  })
})

describe('an order of one’s own', () => {
  const ids = ['a', 'b', 'c', 'd']

  it('moves several together, which stop at the edge', () => {
    expect(movedIds(ids, new Set(['c', 'd']), 'up')).toEqual(['a', 'c', 'd', 'b'])
    expect(movedIds(ids, new Set(['a', 'b']), 'up')).toEqual(ids)
    expect(movedIds(ids, new Set(['a', 'c']), 'down')).toEqual(['b', 'a', 'd', 'c'])
  })

  it('takes what is dropped side by side', () => {
    expect(droppedIds(ids, new Set(['a', 'd']), 'b', 'after')).toEqual(['b', 'a', 'd', 'c'])
    expect(droppedIds(ids, new Set(['a']), 'a', 'before')).toEqual(ids)
  })

  it('leaves what is not shown where it is', () => {
    expect(reorderedIds(ids, ['c', 'a'])).toEqual(['c', 'b', 'a', 'd'])
  })

  it('never loses or doubles a phrase', () => {
    const some = fc.uniqueArray(fc.constantFrom(...ids)).map((list) => new Set(list))
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...ids),
        fc.constantFrom('up' as const, 'down' as const),
        (few, id, to) => {
          expect([...movedIds(ids, few, to)].sort()).toEqual(ids)
          expect([...droppedIds(ids, few, id, to === 'up' ? 'before' : 'after')].sort()).toEqual(ids)
          expect([...reorderedIds(ids, [...few])].sort()).toEqual(ids)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
