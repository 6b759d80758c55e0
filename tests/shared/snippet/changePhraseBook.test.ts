import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePhraseBook, undoOfPhraseChange, valuesOf } from '../../../shared/snippet/changePhraseBook'
import {
  emptyPhraseBook,
  mostPhrases,
  mostValues,
  phraseBookSchema,
  phraseChangeSchema,
  type OwnSnippet,
  type PhraseBook,
  type PhraseChange,
} from '../../../shared/snippet/phraseBook'
import { arbitraryPhraseBook, arbitraryPhraseChange } from '../../support/phraseBooks'

const own = (id: string, text = '加强领导'): OwnSnippet => ({ id, text, slot: 'work', tags: [] })
const book: PhraseBook = { ...emptyPhraseBook, snippets: [own('a'), own('b'), own('c')] }
const idsOf = ({ snippets }: PhraseBook) => snippets.map(({ id }) => id).join('')

describe('changing the own phrases', () => {
  it('adds at the end, and puts a changed one where it stood', () => {
    const after = changePhraseBook(book, { type: 'put', snippets: [own('d'), own('b', '改过')] })
    expect(idsOf(after)).toBe('abcd')
    expect(after.snippets[1]?.text).toBe('改过')
  })

  it('adds none beyond the most there may be, and drops none that is there', () => {
    const full = { ...book, snippets: Array.from({ length: mostPhrases }, (_, index) => own(String(index))) }
    const after = changePhraseBook(full, { type: 'put', snippets: [own('new'), own('0', '改过')] })
    expect(after.snippets).toHaveLength(mostPhrases)
    expect(after.snippets[0]?.text).toBe('改过')
  })

  it('orders the named ones first and keeps the others as they were', () => {
    expect(idsOf(changePhraseBook(book, { type: 'order', ids: ['c', 'gone', 'c', 'a'] }))).toBe('cab')
  })

  it('counts uses, also several at once, and never sets the last one back', () => {
    const changes: PhraseChange[] = [
      { type: 'use', id: 'a', at: 7 },
      { type: 'use', id: 'a', at: 3, times: 4 },
    ]
    expect(changes.reduce(changePhraseBook, book).uses).toEqual({ a: { count: 5, last: 7 } })
  })

  it('remembers the newest values of a blank, each once', () => {
    const put = Array.from({ length: 12 }, (_, at): PhraseChange => ({
      type: 'value',
      blank: '单位',
      value: `${at % 10}`,
    }))
    const after = put.reduce(changePhraseBook, book)
    expect(valuesOf(after, '单位')).toEqual(['1', '0', '9', '8', '7', '6', '5', '4'])
    expect(valuesOf(after, '单位')).toHaveLength(mostValues)
    expect(
      valuesOf(changePhraseBook(after, { type: 'forget', blank: '单位', value: '9' }), '单位'),
    ).not.toContain('9')
  })

  it('takes names of objects’ own properties for nothing else', () => {
    const after = changePhraseBook(changePhraseBook(book, { type: 'use', id: '__proto__', at: 1 }), {
      type: 'value',
      blank: 'constructor',
      value: '值',
    })
    expect(Object.hasOwn(after.uses, '__proto__')).toBe(true)
    expect(valuesOf(after, 'constructor')).toEqual(['值'])
    expect(valuesOf(after, 'toString')).toEqual([])
  })

  it('is the same object where nothing changes', () => {
    expect(changePhraseBook(book, { type: 'put', snippets: [] })).toBe(book)
    expect(changePhraseBook(book, { type: 'remove', ids: ['gone'] })).toBe(book)
  })

  it('taken back gives phrases, favourites and hidden ones as they were', () => {
    fc.assert(
      fc.property(
        arbitraryPhraseBook(),
        fc.array(arbitraryPhraseChange(), { maxLength: 4 }),
        (before, changes) => {
          const undo: PhraseChange[] = []
          let now = before
          for (const change of changes) {
            undo.unshift(...undoOfPhraseChange(now, change))
            now = changePhraseBook(now, change)
          }
          const { snippets, favourites, hidden } = undo.reduce(changePhraseBook, now)
          expect({ snippets, favourites, hidden }).toEqual({
            snippets: before.snippets,
            favourites: before.favourites,
            hidden: before.hidden,
          })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('always gives a book that can be stored, and changes and undos that can be sent', () => {
    fc.assert(
      fc.property(arbitraryPhraseBook(), arbitraryPhraseChange(), (before, change) => {
        expect(phraseBookSchema.safeParse(changePhraseBook(before, change)).success).toBe(true)
        for (const one of undoOfPhraseChange(before, change))
          expect(phraseChangeSchema.safeParse(one).success).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
