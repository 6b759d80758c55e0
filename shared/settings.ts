import { z } from 'zod'
import { draftIdSchema, enforcementSchema, layoutIdSchema, profileSchema } from './draft/draft'

/** Settings: one schema gives type, default and check. */
export const settingsSchema = z.strictObject({
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  interfaceSize: z.enum(['small', 'medium', 'large']).default('medium'),
  /** Page zoom in percent. */
  zoom: z.number().int().min(50).max(200).default(100),
  panes: z
    .strictObject({
      left: z.strictObject({ open: z.boolean(), width: z.number().int().min(180).max(600) }),
      right: z.strictObject({ open: z.boolean(), width: z.number().int().min(220).max(700) }),
      /** Which tab of the right pane shows. */
      tab: z.enum(['snippets', 'checks', 'versions']),
      /** Parts of the left pane that are folded away. */
      folded: z.array(z.enum(['library', 'outline'])).optional(),
    })
    .default({
      left: { open: true, width: 280 },
      right: { open: true, width: 320 },
      tab: 'snippets',
    }),
  window: z
    .strictObject({
      x: z.number().int().optional(),
      y: z.number().int().optional(),
      width: z.number().int().min(400),
      height: z.number().int().min(300),
      maximized: z.boolean(),
    })
    .default({ width: 1360, height: 860, maximized: false }),
  profile: profileSchema.default({}),
  enforcement: enforcementSchema.default('strict'),
  layout: layoutIdSchema.default('gbt9704'),
  /** Folder of the library; absent means 文档/章法. */
  libraryFolder: z.string().optional(),
  lastDraft: draftIdSchema.optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings of a new installation. */
export const defaultSettings: Settings = settingsSchema.parse({})

/** What the page may change; window and folder belong to the main process. */
export const settingsChangeSchema = settingsSchema
  .omit({ window: true, libraryFolder: true })
  .partial()
  .strict()
export type SettingsChange = z.infer<typeof settingsChangeSchema>
