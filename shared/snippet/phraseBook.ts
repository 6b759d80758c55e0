import { z } from 'zod'
import type { SlotId } from '../template/template'
import { snippetSchema, type Snippet } from './snippet'

/** Letters of a phrase of the writer's own, and what the writer's own may number: far above what a person keeps. */
export const longestPhrase = 5_000
export const mostPhrases = 20_000
/** Values remembered for one blank, the newest first. */
export const mostValues = 8

const idSchema = snippetSchema.shape.id

export const ownSnippetSchema = snippetSchema.extend({
  text: z.string().min(1).max(longestPhrase),
  /** What the writer calls it; lists show its beginning where it has none. */
  title: z.string().min(1).max(60).optional(),
  /** The writer's own heap it lies in. */
  group: z.string().min(1).max(40).optional(),
  /** Where it came from: a draft, an article, a phrase of the program that was changed, a file. */
  source: z
    .strictObject({
      kind: z.enum(['draft', 'article', 'pack', 'file']),
      name: z.string().max(200),
      id: z.string().max(64).optional(),
    })
    .optional(),
})
/** A phrase of the writer's own (我的短语). */
export type OwnSnippet = z.infer<typeof ownSnippetSchema>

const useSchema = z.strictObject({ count: z.int().min(1), last: z.number() })

/** Version of the file; a newer one is left alone. */
export const phraseBookVersion = 1

export const phraseBookSchema = z.strictObject({
  format: z.literal('zhangfa-phrases'),
  version: z.literal(phraseBookVersion),
  /** In the writer's order. */
  snippets: z.array(ownSnippetSchema).max(mostPhrases),
  favourites: z.array(idSchema),
  /** Phrases of the program that the writer deleted or replaced by an own one. */
  hidden: z.array(idSchema),
  uses: z.record(idSchema, useSchema),
  /** What was put into blanks of a name last, the newest first. */
  values: z.record(z.string(), z.array(z.string().max(200)).max(mostValues)),
})
/** All that is the writer's own about phrases; a file of its own beside the drafts. */
export type PhraseBook = z.infer<typeof phraseBookSchema>

export const emptyPhraseBook: PhraseBook = {
  format: 'zhangfa-phrases',
  version: phraseBookVersion,
  snippets: [],
  favourites: [],
  hidden: [],
  uses: {},
  values: {},
}

const idsSchema = z.array(idSchema).max(mostPhrases)

export const phraseChangeSchema = z.discriminatedUnion('type', [
  /** Adds at the end; one with the id of a present one takes its place. */
  z.strictObject({ type: z.literal('put'), snippets: z.array(ownSnippetSchema).max(mostPhrases) }),
  z.strictObject({ type: z.literal('remove'), ids: idsSchema }),
  /** These come in this order, all others after them as they were. */
  z.strictObject({ type: z.literal('order'), ids: idsSchema }),
  z.strictObject({ type: z.literal('favour'), ids: idsSchema, on: z.boolean() }),
  z.strictObject({ type: z.literal('hide'), ids: idsSchema, on: z.boolean() }),
  /** `at` in milliseconds since 1970; `times` once, unless a merged phrase takes over the uses of others. */
  z.strictObject({
    type: z.literal('use'),
    id: idSchema,
    at: z.number(),
    times: z.int().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('value'),
    blank: z.string().min(1).max(40),
    value: z.string().min(1).max(200),
  }),
  z.strictObject({ type: z.literal('forget'), blank: z.string(), value: z.string() }),
])
/** One change of the writer's own phrases. */
export type PhraseChange = z.infer<typeof phraseChangeSchema>

/** The own phrases and those of the program that are not hidden, as one list. */
export function phrasesWith(book: PhraseBook, ofProgram: readonly Snippet[]): readonly Snippet[] {
  const hidden = new Set(book.hidden)
  return [...book.snippets, ...ofProgram.filter(({ id }) => !hidden.has(id))]
}

/** The part an own phrase without one is filed under. */
export const anySlot: SlotId = 'other'
