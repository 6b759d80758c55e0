import { mostPhrases, mostValues, type OwnSnippet, type PhraseBook, type PhraseChange } from './phraseBook'

/** The book after a change; the same object where nothing changes. Phrases beyond the most there may be are not added. */
export function changePhraseBook(book: PhraseBook, change: PhraseChange): PhraseBook {
  switch (change.type) {
    case 'put':
      return change.snippets.length === 0
        ? book
        : { ...book, snippets: withPut(book.snippets, change.snippets) }
    case 'remove': {
      const gone = new Set(change.ids)
      const snippets = book.snippets.filter(({ id }) => !gone.has(id))
      return snippets.length === book.snippets.length ? book : { ...book, snippets }
    }
    case 'order':
      return { ...book, snippets: inOrder(book.snippets, change.ids) }
    case 'favour':
      return { ...book, favourites: switched(book.favourites, change.ids, change.on) }
    case 'hide':
      return { ...book, hidden: switched(book.hidden, change.ids, change.on) }
    case 'use': {
      const { id, at, times = 1 } = change
      const known = Object.hasOwn(book.uses, id) ? book.uses[id] : undefined
      const use = { count: (known?.count ?? 0) + times, last: Math.max(at, known?.last ?? at) }
      return { ...book, uses: { ...book.uses, [id]: use } }
    }
    case 'value': {
      const known = valuesOf(book, change.blank).filter((value) => value !== change.value)
      return withValues(book, change.blank, [change.value, ...known].slice(0, mostValues))
    }
    case 'forget':
      return withValues(
        book,
        change.blank,
        valuesOf(book, change.blank).filter((value) => value !== change.value),
      )
  }
}

/** The changes that take a change of `book` back, to be made in their order; counts of use and values stay. */
export function undoOfPhraseChange(book: PhraseBook, change: PhraseChange): readonly PhraseChange[] {
  const order: PhraseChange = { type: 'order', ids: book.snippets.map(({ id }) => id) }
  switch (change.type) {
    case 'put': {
      const ids = new Set(change.snippets.map(({ id }) => id))
      const replaced = book.snippets.filter(({ id }) => ids.has(id))
      const known = new Set(replaced.map(({ id }) => id))
      return [
        { type: 'remove', ids: [...ids].filter((id) => !known.has(id)) },
        { type: 'put', snippets: replaced },
      ]
    }
    case 'remove': {
      const gone = new Set(change.ids)
      return [{ type: 'put', snippets: book.snippets.filter(({ id }) => gone.has(id)) }, order]
    }
    case 'order':
      return [order]
    case 'favour':
    case 'hide': {
      const { type, on } = change
      const list = type === 'favour' ? book.favourites : book.hidden
      if (on) return [{ type, ids: change.ids.filter((id) => !list.includes(id)), on: false }]
      // What stood behind the first that went is put behind it again.
      const after = list.slice(
        Math.max(
          0,
          list.findIndex((id) => change.ids.includes(id)),
        ),
      )
      if (after.every((id) => !change.ids.includes(id))) return []
      return [
        { type, ids: after, on: false },
        { type, ids: after, on: true },
      ]
    }
    case 'use':
    case 'value':
    case 'forget':
      return []
  }
}

/** What was put into blanks of this name, the newest first. */
export function valuesOf(book: PhraseBook, blank: string): readonly string[] {
  return Object.hasOwn(book.values, blank) ? (book.values[blank] ?? []) : []
}

function withPut(snippets: readonly OwnSnippet[], put: readonly OwnSnippet[]): OwnSnippet[] {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]))
  for (const snippet of put) byId.set(snippet.id, snippet)
  return [...byId.values()].slice(0, Math.max(mostPhrases, snippets.length))
}

function inOrder(snippets: readonly OwnSnippet[], ids: readonly string[]): OwnSnippet[] {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]))
  const first = new Set(ids.flatMap((id) => byId.get(id) ?? []))
  return [...first, ...snippets.filter((snippet) => !first.has(snippet))]
}

function switched(list: readonly string[], ids: readonly string[], on: boolean): string[] {
  const gone = new Set(ids)
  return on ? [...new Set([...list, ...ids])] : list.filter((id) => !gone.has(id))
}

function withValues(book: PhraseBook, blank: string, values: readonly string[]): PhraseBook {
  return { ...book, values: { ...book.values, [blank]: [...values] } }
}
