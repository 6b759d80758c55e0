import {
  emptyPhraseBook,
  mostPhrases,
  phraseBookSchema,
  phraseBookVersion,
  type OwnSnippet,
  type PhraseBook,
} from './phraseBook'

/** What a file of own phrases gave. `lost` counts the phrases that could not be read; undefined where the file is none of ours. */
export type ReadPhraseBook =
  | { readonly state: 'whole'; readonly book: PhraseBook }
  | { readonly state: 'salvaged'; readonly book: PhraseBook; readonly lost: number | undefined }
  | { readonly state: 'newer'; readonly version: number }

/** Reads the writer's own phrases; of a broken file all that is good. Of two phrases with one id the second gets another, the same each time. */
export function parsePhraseBook(json: string): ReadPhraseBook {
  const value = toObject(json)
  if (value?.format !== 'zhangfa-phrases')
    return { state: 'salvaged', book: emptyPhraseBook, lost: undefined }
  if (typeof value.version === 'number' && value.version > phraseBookVersion)
    return { state: 'newer', version: value.version }
  const parsed = phraseBookSchema.safeParse(value)
  if (parsed.success) {
    const snippets = withOwnIds(parsed.data.snippets)
    return { state: 'whole', book: { ...parsed.data, snippets } }
  }
  return salvage(value)
}

function salvage(value: Readonly<Record<string, unknown>>): ReadPhraseBook {
  const { shape } = phraseBookSchema
  const listed: readonly unknown[] = Array.isArray(value.snippets) ? value.snippets : []
  const good = listed.flatMap((one) => {
    const read = shape.snippets.element.safeParse(one)
    return read.success ? [read.data] : []
  })
  const kept = good.slice(0, mostPhrases)
  return {
    state: 'salvaged',
    lost: Array.isArray(value.snippets) ? listed.length - kept.length : undefined,
    book: {
      ...emptyPhraseBook,
      snippets: withOwnIds(kept),
      favourites: shape.favourites.safeParse(value.favourites).data ?? [],
      hidden: shape.hidden.safeParse(value.hidden).data ?? [],
      uses: goodEntries(value.uses, shape.uses.valueType),
      values: goodEntries(value.values, shape.values.valueType),
    },
  }
}

type Schema<Value> = { safeParse(value: unknown): { readonly data?: Value | undefined } }

function goodEntries<Value>(value: unknown, schema: Schema<Value>): Record<string, Value> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const { data } = schema.safeParse(entry)
      return data === undefined || key === '' ? [] : [[key, data]]
    }),
  )
}

function withOwnIds(snippets: readonly OwnSnippet[]): OwnSnippet[] {
  const given = new Set(snippets.map(({ id }) => id))
  const taken = new Set<string>()
  return snippets.map((snippet) => {
    let { id } = snippet
    for (let count = 2; taken.has(id); count += 1) {
      const other = `${snippet.id.slice(0, 56)}-${count}`
      if (!given.has(other)) id = other
    }
    taken.add(id)
    return id === snippet.id ? snippet : { ...snippet, id }
  })
}

function toObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/u, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
