import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePhraseBook } from '../../../shared/snippet/changePhraseBook'
import { duplicateGroups, mergedPhrase, nearDuplicateOf } from '../../../shared/snippet/nearDuplicates'
import { NearKeys, isNear } from '../../../shared/snippet/nearKeys'
import { emptyPhraseBook, type OwnSnippet } from '../../../shared/snippet/phraseBook'
import { keyFrom, phraseKey } from '../../../shared/snippet/phraseKey'

function own(id: string, text: string, rest: Partial<OwnSnippet> = {}): OwnSnippet {
  return { id, text, slot: 'work', tags: [], ...rest }
}
const near = (one: string, other: string) => nearDuplicateOf(one, [own('there', other)]) !== undefined

describe('near duplicates', () => {
  it.each([
    ['健全工作机制，压实各方责任。', '健全工作机制 压实各方责任', 'marks and spaces'],
    [
      '全年办结来信{来信:数字}件，满意率{满意率:数字}%。',
      '全年办结来信12件，满意率98%',
      'blanks and figures',
    ],
    ['及时完善各项规章制度', '及时完善了各项规章制度', 'one character'],
    ['持续推进作风建设常态化长效化', '持续推动作风建设常态长效化', 'two characters in a long one'],
    ['PPT讲解ＡＢＣ流程', 'ppt讲解abc流程', 'width and capitals'],
    ['加强领导', '加强领导。', 'marks in a short one'],
  ])('%s and %s: the same but for %s', (one, other) => {
    expect(near(one, other)).toBe(true)
    expect(near(other, one)).toBe(true)
  })

  it.each([
    ['上半年各项任务进展顺利有序', '下半年各项任务进展顺利有序', 'another half year'],
    ['群众来信数量比往年有所增加', '群众来信数量比往年有所减少', 'the other direction'],
    ['加强领导', '加强指导', 'a short one'],
    ['{年度}年', '{下年}年', 'nothing but a blank'],
    ['健全工作机制，压实各方责任', '健全应急机制，压实各级任务', 'too many'],
  ])('%s and %s are not: %s', (one, other) => {
    expect(near(one, other)).toBe(false)
  })

  it('finds the same wording before a near one', () => {
    const phrases = [own('near', '及时完善了各项规章制度'), own('same', '及时完善各项规章制度！')]
    expect(nearDuplicateOf('及时完善各项规章制度', phrases)?.id).toBe('same')
  })

  it('groups them in their order, each near to the first', () => {
    const phrases = [
      own('a', '及时完善各项规章制度'),
      own('b', '定期召开工作推进会议'),
      own('c', '及时完善各项规章制度。'),
      own('d', '及时完善了各项规章制度'),
      own('e', '定期召开工作推进会'),
    ]
    const ids = duplicateGroups(phrases).map((group) => group.map(({ id }) => id))
    expect(ids).toEqual([
      ['a', 'c', 'd'],
      ['b', 'e'],
    ])
    expect(duplicateGroups([])).toEqual([])
  })

  it('misses none that a comparison of all with all finds', () => {
    const letters = fc.constantFrom('甲', '乙', '丙', '丁', '，', '上')
    const text = fc.array(letters, { minLength: 4, maxLength: 16 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, sought) => {
        const known = new NearKeys<string>()
        for (const one of texts) known.add(phraseKey(own('x', one)), one)
        const key = phraseKey(own('y', sought))
        const expected = texts.some((one) => isNear(phraseKey(own('x', one)), key))
        expect(known.find(key) !== undefined).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('counts the characters between two wordings as one does by hand', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 12, maxLength: 16 })
    const change = fc.tuple(fc.nat(15), fc.constantFrom('put', 'drop', 'swap'))
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 2 }), (before, changes) => {
        const after = changes.reduce(
          (now, [at, how]) =>
            now.slice(0, at) + (how === 'drop' ? '' : '丁') + now.slice(how === 'put' ? at : at + 1),
          before,
        )
        if (after.length >= 12) expect(isNear(keyFrom(before), keyFrom(after))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('goes through ten thousand that all begin alike, and through their doubles', () => {
    let random = 1
    const letter = () => {
      random = (random * 48_271) % 2_147_483_647
      return String.fromCharCode(0x4e00 + (random % 20_000))
    }
    const phrases = Array.from({ length: 5_000 }, (_, index) =>
      own(String(index), `持续深化作风建设${Array.from({ length: 16 }, letter).join('')}`),
    )
    const doubles = phrases.map(({ id, text }) => own(`${id}-double`, `${text}吗`))

    expect(duplicateGroups([...phrases, ...doubles])).toHaveLength(5_000)
  })
})

describe('merging', () => {
  const group = [
    own('a', '及时完善各项规章制度', { tags: ['制度'], title: '建章立制' }),
    own('b', '及时完善了各项规章制度', { tags: ['制度', '管理'], group: '常用' }),
    own('c', '及时完善各项规章制度。'),
  ]
  const uses = { a: { count: 2, last: 5 }, c: { count: 3, last: 9 } }

  it('keeps the favourite, else the one used most, else the fullest', () => {
    expect(mergedPhrase(group, { uses, favourites: ['b'] }).keep.id).toBe('b')
    expect(mergedPhrase(group, { uses, favourites: [] }).keep.id).toBe('c')
    expect(mergedPhrase(group).keep.id).toBe('b')
  })

  it('unites tags, takes over title and group, adds up uses, stays a favourite', () => {
    const book = { ...emptyPhraseBook, snippets: group, uses, favourites: ['a'] }
    const { keep, removed, changes } = mergedPhrase(group, book)

    expect(keep).toEqual({ ...group[0], tags: ['制度', '管理'], group: '常用' })
    expect(removed).toEqual(['b', 'c'])
    const after = changes.reduce(changePhraseBook, book)
    expect(after.snippets).toEqual([keep])
    expect(after.uses.a).toEqual({ count: 5, last: 9 })
    expect(after.favourites).toContain('a')
  })

  it('makes what is kept a favourite where another was one', () => {
    const book = {
      ...emptyPhraseBook,
      snippets: group,
      favourites: ['a', 'b'],
      uses: { b: { count: 9, last: 1 } },
    }
    expect(mergedPhrase(group, book).keep.id).toBe('b')
  })
})
