import { z } from 'zod'
import type { Failure, Result } from '../result'
import { answers, request } from '../request'
import { batchOrderSchema, type BatchResult } from './batch'
import { exportFormats, exportOptionsSchema } from './exportOptions'
import { layoutIdSchema } from './layout'
import { ownLayoutSchema, type OwnLayout } from './ownLayout'

/** The writer's own layouts, and what is wrong with those that cannot be read. */
export type LayoutList = { readonly own: readonly OwnLayout[]; readonly broken: readonly Failure[] }

export const layoutRequests = {
  'layouts.list': request(z.strictObject({}), answers<Result<LayoutList>>()),
  /** Stores one of the writer's own, new or changed. */
  'layouts.save': request(z.strictObject({ layout: ownLayoutSchema }), answers<Result<null>>()),
  /** Deletes one of the writer's own; the page may save it again. */
  'layouts.delete': request(z.strictObject({ id: layoutIdSchema }), answers<Result<null>>()),
  /** Asks for a file and stores the layout in it as one of the writer's own, under another id and name where its own are taken. */
  'layouts.import': request(z.strictObject({}), answers<Result<OwnLayout>>()),
  /** Asks where, writes the layout there. */
  'layouts.export': request(
    z.strictObject({ layout: ownLayoutSchema }),
    answers<Result<{ readonly file: string }>>(),
  ),
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
} as const
