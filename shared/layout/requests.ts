import { z } from 'zod'
import { layoutIdSchema } from '../draft/draft'
import type { Result } from '../result'
import { answers, request } from '../request'
import { exportOptionsSchema } from './exportOptions'

export const exportFormats = ['docx', 'pdf', 'txt', 'md'] as const
export type ExportFormat = (typeof exportFormats)[number]
/** What is built from the draft alone; pages are set by a browser. */
export type FlowingFormat = Exclude<ExportFormat, 'pdf'>

export const layoutRequests = {
  /** Asks where, then writes; the answer names the file. */
  'draft.export': request(
    z.strictObject({
      json: z.string().max(64_000_000),
      format: z.enum(exportFormats),
      layout: layoutIdSchema,
      options: exportOptionsSchema.optional(),
    }),
    answers<Result<{ readonly file: string; readonly warnings: readonly string[] }>>(),
  ),
  'export.showInFolder': request(z.strictObject({}), answers<Result<null>>()),
  'export.openFile': request(z.strictObject({}), answers<Result<null>>()),
  /** Prints the pages of a draft, by the system's own dialog. */
  'draft.print': request(
    z.strictObject({ json: z.string().max(64_000_000), layout: layoutIdSchema }),
    answers<Result<null>>(),
  ),
} as const
