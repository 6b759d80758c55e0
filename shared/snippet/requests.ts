import { z } from 'zod'
import type { Result } from '../result'
import { answers, request } from '../request'
import type { ImportedPhrases } from './importedPhrases'
import { mostPhrases, ownSnippetSchema, phraseChangeSchema, type PhraseBook } from './phraseBook'

import type { SnippetPack } from './snippet'

/** The writer's own phrases. `aside` where the file was broken: what it is called now, and how many phrases could not be read, null where none could. */
export type OpenedPhraseBook = {
  readonly book: PhraseBook
  readonly aside?: { readonly file: string; readonly lost: number | null }
}

/** What own phrases are written as: our own file with all of them, a table for Excel, plain text. */
export const phraseFormats = ['json', 'csv', 'txt'] as const
export type PhraseFormat = (typeof phraseFormats)[number]

export const snippetRequests = {
  'snippets.list': request(z.strictObject({}), answers<Result<readonly SnippetPack[]>>()),
  'phrases.open': request(z.strictObject({}), answers<Result<OpenedPhraseBook>>()),
  /** Makes the changes one after another and writes the file once. `elsewhere`: another program had changed the file, so the page opens it again. */
  'phrases.change': request(
    z.strictObject({ changes: z.array(phraseChangeSchema).max(mostPhrases) }),
    answers<Result<{ readonly elsewhere: boolean }>>(),
  ),
  /** Asks for a file and reads the phrases in it; stores nothing. */
  'phrases.import': request(z.strictObject({}), answers<Result<ImportedPhrases>>()),
  /** Asks where, writes the phrases there. */
  'phrases.export': request(
    z.strictObject({
      format: z.enum(phraseFormats),
      snippets: z.array(ownSnippetSchema).max(mostPhrases),
    }),
    answers<Result<{ readonly file: string }>>(),
  ),
} as const
