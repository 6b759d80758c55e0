import { z } from 'zod'
import { layoutIdSchema } from '../layout/layout'
import { answers, request } from '../request'
import type { Result } from '../result'
import type { Settings } from '../settings'
import type { PageOrder } from './pageOrder'
import { previewingSchema, printingSchema } from './previewChoices'
import { printJobSchema, type Printer } from './printJob'

/** What the preview shows, and how. */
export type PreviewStart = {
  readonly order: PageOrder
  /** The print dialog is wanted at once. */
  readonly toPrint: boolean
  readonly settings: Pick<Settings, 'theme' | 'interfaceSize' | 'previewing' | 'printing'>
}

/** Asked by the page: `preview.open`. Asked by the preview: the rest. */
export const previewRequests = {
  /** Shows the pages of a draft over the window; answers when they are put away. */
  'preview.open': request(
    z.strictObject({ json: z.string().max(64_000_000), layout: layoutIdSchema, toPrint: z.boolean() }),
    answers<Result<null>>(),
  ),
  'preview.start': request(z.strictObject({}), answers<Result<PreviewStart>>()),
  'preview.close': request(z.strictObject({}), answers<Result<null>>()),
  /** Remembers what was chosen. */
  'preview.choose': request(
    z.strictObject({ previewing: previewingSchema, printing: printingSchema }).partial(),
    answers<Result<null>>(),
  ),
  'preview.printers': request(z.strictObject({}), answers<Result<readonly Printer[]>>()),
  'preview.print': request(printJobSchema, answers<Result<null>>()),
  /** Asks where, then writes the PDF; the answer names the file. */
  'preview.exportPdf': request(
    z.strictObject({}),
    answers<Result<{ readonly file: string; readonly warnings: readonly string[] }>>(),
  ),
} as const
