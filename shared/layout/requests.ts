import { z } from 'zod'
import { layoutIdSchema } from '../draft/draft'
import type { Result } from '../result'
import { answers, request } from '../request'
import { batchOrderSchema, type BatchResult } from './batch'
import { exportFormats, exportOptionsSchema } from './exportOptions'

export const layoutRequests = {
  /** Asks where, then writes; the answer names the file. */
  'draft.export': request(
    z.strictObject({
      json: z.string().max(64_000_000),
      format: z.enum(exportFormats),
      layout: layoutIdSchema,
      options: exportOptionsSchema.optional(),
      /** Today is part of the proposed name. */
      dated: z.boolean().optional(),
      /** To the place asked for last, over what is there, without asking: after `export.isOpen`. */
      again: z.literal(true).optional(),
    }),
    answers<Result<{ readonly file: string; readonly warnings: readonly string[] }>>(),
  ),
  /** Ends the export under way, which then answers `cancelled` and leaves what was there before. */
  'export.cancel': request(z.strictObject({}), answers<Result<null>>()),
  /** How a draft will be called as a file, without extension, and the folder proposed for it, to be read only. */
  'export.plan': request(
    z.strictObject({ json: z.string().max(64_000_000) }),
    answers<Result<{ readonly name: string; readonly datedName: string; readonly folder: string }>>(),
  ),
  /** The folder into which several drafts go at once, to be read only. */
  'batch.folder': request(z.strictObject({}), answers<Result<{ readonly folder: string }>>()),
  /** Asks for it; the answer is the old one where the person changed their mind. */
  'batch.chooseFolder': request(z.strictObject({}), answers<Result<{ readonly folder: string }>>()),
  /** Exports drafts as their files are; the page hears `batch.progress` meanwhile. */
  'batch.export': request(batchOrderSchema, answers<Result<BatchResult>>()),
  'batch.cancel': request(z.strictObject({}), answers<Result<null>>()),
  'batch.openFolder': request(z.strictObject({}), answers<Result<null>>()),
  /** The file exported last follows the pointer out of the window. */
  'export.startDrag': request(z.strictObject({}), answers<Result<null>>()),
  /** The file exported last, on the clipboard as a file. */
  'export.copyFile': request(z.strictObject({}), answers<Result<null>>()),
  'export.showInFolder': request(z.strictObject({}), answers<Result<null>>()),
  'export.openFile': request(z.strictObject({}), answers<Result<null>>()),
  /** Prints the pages of a draft, by the system's own dialog. */
  'draft.print': request(
    z.strictObject({ json: z.string().max(64_000_000), layout: layoutIdSchema }),
    answers<Result<null>>(),
  ),
} as const
