import fc from 'fast-check'
import {
  emptyPhraseBook,
  type OwnSnippet,
  type PhraseBook,
  type PhraseChange,
} from '../../shared/snippet/phraseBook'

const ids = ['a', 'b', 'c', 'd', 'pack-one', '__proto__', 'constructor'] as const

const id = fc.constantFrom<string>(...ids)

function arbitrarySnippet(): fc.Arbitrary<OwnSnippet> {
  return fc
    .record({
      id,
      text: fc.constantFrom('健全{制度}', '走访{户数:数字}户', '加强领导。'),
      slot: fc.constantFrom('work', 'plan', 'other'),
      tags: fc.uniqueArray(fc.constantFrom('制度', '走访'), { maxLength: 2 }),
    })
    .chain((snippet) =>
      fc.constantFrom<OwnSnippet>(snippet, { ...snippet, title: '标题' }, { ...snippet, group: '常用' }),
    )
}

function snippets(): fc.Arbitrary<OwnSnippet[]> {
  return fc.uniqueArray(arbitrarySnippet(), { selector: (one) => one.id, maxLength: 5 })
}

const someIds = () => fc.uniqueArray(id, { maxLength: 4 })

/** A book of own phrases, with ids that are names of objects' own properties among them. */
export function arbitraryPhraseBook(): fc.Arbitrary<PhraseBook> {
  return fc.record({ snippets: snippets(), favourites: someIds(), hidden: someIds() }).map((parts) => ({
    ...emptyPhraseBook,
    ...parts,
  }))
}

export function arbitraryPhraseChange(): fc.Arbitrary<PhraseChange> {
  const blank = fc.constantFrom('单位', '__proto__')
  const value = fc.constantFrom('档案馆', '图书馆')
  return fc.oneof(
    fc.record({ type: fc.constant('put' as const), snippets: snippets() }),
    fc.record({ type: fc.constant('remove' as const), ids: someIds() }),
    fc.record({ type: fc.constant('order' as const), ids: someIds() }),
    fc.record({
      type: fc.constantFrom('favour' as const, 'hide' as const),
      ids: someIds(),
      on: fc.boolean(),
    }),
    fc.record({ type: fc.constant('use' as const), id, at: fc.nat(9) }),
    fc.record({ type: fc.constant('value' as const), blank, value }),
    fc.record({ type: fc.constant('forget' as const), blank, value }),
  )
}
