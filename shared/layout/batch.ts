import { z } from 'zod'
import { draftIdSchema, type DraftId } from '../draft/draft'
import type { Failure } from '../result'
import { exportFormats, exportOptionsSchema } from './exportOptions'
import { layoutIdSchema } from './layout'

/** Several drafts of the library to be exported into one folder. */
export const batchOrderSchema = z.strictObject({
  ids: z.array(draftIdSchema).min(1).max(100_000),
  formats: z.array(z.enum(exportFormats)).min(1),
  /** One for all; without it each draft has its own. */
  layout: layoutIdSchema.optional(),
  options: exportOptionsSchema,
  /** Today is part of the names. */
  dated: z.boolean(),
})
export type BatchOrder = z.infer<typeof batchOrderSchema>

/** How it went with one draft: the files it became, and why it did not become the others. */
export type BatchedDraft = {
  readonly id: DraftId
  /** Of the draft, or the name of a file that cannot be read. */
  readonly title: string
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
  /** Sentences for the writer. */
  readonly warnings: readonly string[]
}

/** How a batch went; `left` drafts were not begun, or ended by the writer. */
export type BatchResult = {
  readonly folder: string
  readonly drafts: readonly BatchedDraft[]
  readonly left: number
}
