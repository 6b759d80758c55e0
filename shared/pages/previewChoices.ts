import { z } from 'zod'
import { duplexModes } from './printJob'

/** As wide as the window, as large as one page fits into it, or in percent. */
const previewZoomSchema = z.union([z.enum(['width', 'page']), z.number().int().min(50).max(200)])
export type PreviewZoom = z.infer<typeof previewZoomSchema>

export const previewingSchema = z.strictObject({
  zoom: previewZoomSchema,
  /** Even pages at the left of odd ones, as in a bound copy. */
  facing: z.boolean(),
})
/** How pages are looked at. */
export type PreviewLook = z.infer<typeof previewingSchema>

export const printingSchema = z.strictObject({
  /** The one used last. */
  printer: z.string().max(500).optional(),
  duplex: z.enum(duplexModes),
})
export type PrintChoices = z.infer<typeof printingSchema>
