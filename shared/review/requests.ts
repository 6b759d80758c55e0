import { z } from 'zod'
import type { Draft } from '../draft/draft'
import type { ReadSource } from '../material/requests'
import { answers, request } from '../request'
import type { Result } from '../result'

/** A file that came back: a Word file with its tracked changes and comments, or a draft somebody wrote in. */
export type ReturnedFile =
  | ({ readonly type: 'source' } & ReadSource)
  | { readonly type: 'draft'; readonly fileName: string; readonly draft: Draft }

export const reviewRequests = {
  /** 对照审改稿: asks for the file that came back and reads it; it is not opened and not remembered. */
  'review.choose': request(z.strictObject({}), answers<Result<ReturnedFile>>()),
} as const
