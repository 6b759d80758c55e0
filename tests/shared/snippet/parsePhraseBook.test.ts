import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhraseBook } from '../../../shared/snippet/parsePhraseBook'
import { emptyPhraseBook, longestPhrase, mostPhrases } from '../../../shared/snippet/phraseBook'
import { arbitraryPhraseBook } from '../../support/phraseBooks'

const own = (id: string, rest: object = {}) => ({ id, text: '加强领导', slot: 'work', tags: [], ...rest })
const json = (parts: object) => JSON.stringify({ ...emptyPhraseBook, ...parts })

describe('reading the own phrases', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(arbitraryPhraseBook(), (book) => {
        expect(parsePhraseBook(JSON.stringify(book))).toEqual({ state: 'whole', book })
      }),
    )
  })

  it('reads a file with a byte order mark', () => {
    expect(parsePhraseBook(`\ufeff${json({})}`)).toEqual({ state: 'whole', book: emptyPhraseBook })
  })

  it('leaves a newer file alone', () => {
    expect(parsePhraseBook(json({ version: 2, snippets: 'other' }))).toEqual({ state: 'newer', version: 2 })
  })

  it.each(['', '[]', 'null', '{"format":"zhangfa-draft"}', '{"format":"zhangfa-phrases",', '\u0000'])(
    'says that nothing can be read of %j',
    (text) => {
      expect(parsePhraseBook(text)).toEqual({ state: 'salvaged', book: emptyPhraseBook, lost: undefined })
    },
  )

  it('saves the good phrases and entries of a broken file and counts the others', () => {
    const text = json({
      snippets: [
        own('a'),
        own('b', { text: '' }),
        own('c', { text: '字'.repeat(longestPhrase + 1) }),
        7,
        own('d'),
      ],
      favourites: ['a'],
      hidden: 'none',
      uses: { a: { count: 2, last: 5 }, d: { count: -1, last: 0 } },
      values: { 单位: ['档案馆'], 部门: [3] },
    })
    expect(parsePhraseBook(text)).toEqual({
      state: 'salvaged',
      lost: 3,
      book: {
        ...emptyPhraseBook,
        snippets: [own('a'), own('d')],
        favourites: ['a'],
        uses: { a: { count: 2, last: 5 } },
        values: { 单位: ['档案馆'] },
      },
    })
  })

  it('counts phrases beyond the most there may be as lost', () => {
    const snippets = Array.from({ length: mostPhrases + 2 }, (_, index) => own(String(index)))
    expect(parsePhraseBook(json({ snippets }))).toMatchObject({ state: 'salvaged', lost: 2 })
  })

  it('gives the second of two with one id another, the same each time and nobody else’s', () => {
    const read = parsePhraseBook(json({ snippets: [own('a'), own('a'), own('a-2'), own('a')] }))
    expect(read).toMatchObject({
      state: 'whole',
      book: { snippets: [own('a'), own('a-3'), own('a-2'), own('a-4')] },
    })
    const long = 'x'.repeat(64)
    const cut = parsePhraseBook(json({ snippets: [own(long), own(long)] }))
    expect(cut).toMatchObject({ book: { snippets: [{ id: long }, { id: `${'x'.repeat(56)}-2` }] } })
  })

  it('is not misled by __proto__', () => {
    const text = `{"__proto__":{"snippets":[]},${json({ uses: {}, snippets: [own('a')] }).slice(1, -1)},"values":{"__proto__":["x"]}}`
    const read = parsePhraseBook(text)
    expect(read).toMatchObject({ book: { snippets: [own('a')] } })
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('snippets')
  })
})
