import { z } from 'zod'
import type { Result } from '../result'
import { answers, request } from '../request'
import { phraseChangeSchema, type PhraseBook } from './phraseBook'
import type { SnippetPack } from './snippet'

/** The writer's own phrases. `aside` where the file was broken: what it is called now, and how many phrases could not be read, null where none could. */
export type OpenedPhraseBook = {
  readonly book: PhraseBook
  readonly aside?: { readonly file: string; readonly lost: number | null }
}

export const snippetRequests = {
  'snippets.list': request(z.strictObject({}), answers<Result<readonly SnippetPack[]>>()),
  'phrases.open': request(z.strictObject({}), answers<Result<OpenedPhraseBook>>()),
  /** Makes the changes one after another and writes the file once. */
  'phrases.change': request(
    z.strictObject({ changes: z.array(phraseChangeSchema).max(100) }),
    answers<Result<null>>(),
  ),
} as const
