import { z } from 'zod'

/** How far down the contents field reaches: 一、 and （一）. */
export const contentsLevels = 2

export const exportOptionsSchema = z.strictObject({
  /** Headings' numbers as text, or as Word's own automatic numbers; never both. */
  numbering: z.enum(['text', 'word']).default('text'),
  /** 目录: a contents field on a page of its own before the title. */
  contents: z.boolean().default(false),
  fonts: z
    .strictObject({
      /** The names the standard gives, for readers who have the fonts; or those of fonts that are on this machine. */
      names: z.enum(['standard', 'local']).default('standard'),
      /** For `local`: the name to write in place of each standard one; what is not named stays. */
      substitutes: z.record(z.string().min(1), z.string().min(1)).default({}),
    })
    .prefault({}),
})
/** What the writer may choose about an exported file beside its format and layout; the settings of the export dialog. */
export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** As exported where nothing was chosen. */
export const standardExport: ExportOptions = exportOptionsSchema.parse({})
