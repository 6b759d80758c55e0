import { z } from 'zod'

/** How far down the contents field reaches: 一、 and （一）. */
export const contentsLevels = 2

export const exportFormats = ['docx', 'pdf', 'txt', 'md', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]
/** What is built from the draft alone; pages are set by a browser. */
export type FlowingFormat = Exclude<ExportFormat, 'pdf'>

export const exportOptionsSchema = z.strictObject({
  /** Of plain text; GB18030 for old programs that take every text for GBK. */
  encoding: z.enum(['utf-8', 'gb18030']).default('utf-8'),
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

/** What the export dialog remembers. Which fonts stand in for others is looked up on the machine each time. */
export const exportChoicesSchema = z.strictObject({
  format: z.enum(exportFormats),
  encoding: z.enum(['utf-8', 'gb18030']),
  numbering: z.enum(['text', 'word']),
  contents: z.boolean(),
  fontNames: z.enum(['standard', 'local']),
  /** The day is part of the file's name. */
  dated: z.boolean(),
  /** What is done at once with a file that was exported. */
  afterwards: z.enum(['nothing', 'open', 'folder']),
})
export type ExportChoices = z.infer<typeof exportChoicesSchema>

/** As exported where nothing was chosen. */
export const standardExport: ExportOptions = exportOptionsSchema.parse({})
