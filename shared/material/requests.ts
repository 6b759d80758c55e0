import { z } from 'zod'
import type { OpenedDraft } from '../draft/requests'
import type { Result } from '../result'
import { answers, request } from '../request'
import type { Article, Boilerplate } from './article'
import type { LeftOut, SourceReview } from './sourceReview'
import type { StyledLines } from './styledLines'

/** A source as read: what it is called, its encoding (`docx` of a Word file), its lines and what was found in them. */
export type ReadSource = {
  readonly fileName: string
  readonly encoding: string
  /** Decoded lines; line n of the articles is `lines[n - 1]`. */
  readonly lines: readonly string[]
  readonly articles: readonly Article[]
  readonly boilerplate: readonly Boilerplate[]
  /** The lines with their styles, of a Word file. */
  readonly styled?: StyledLines
  /** Tracked changes and comments, of a Word file. */
  readonly review?: SourceReview
  /** What a Word file has and its lines have not. */
  readonly leftOut?: readonly LeftOut[]
}

/** What a chosen or dropped file turned out to be. */
export type OpenedFile =
  ({ readonly type: 'draft' } & OpenedDraft) | ({ readonly type: 'source' } & ReadSource)

export const materialRequests = {
  /** Asks for a file and opens it. */
  'file.choose': request(z.strictObject({}), answers<Result<OpenedFile>>()),
} as const
