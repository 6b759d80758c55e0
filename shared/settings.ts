import { z } from 'zod'
import { draftIdSchema, enforcementSchema, profileSchema } from './draft/draft'
import { exportChoicesSchema } from './layout/exportOptions'
import { layoutIdSchema } from './layout/layout'
import { draftSorts } from './library/listDrafts'
import { previewingSchema, printingSchema } from './pages/previewChoices'

/** The version of the settings file that this program writes. */
export const settingsVersion = 1

/** Settings: one schema gives type, default and check. */
export const settingsSchema = z.strictObject({
  /** Of the file; one without is of version 0. */
  version: z.literal(settingsVersion).default(settingsVersion),
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
      tab: z.enum(['snippets', 'guide', 'checks', 'versions']),
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
  /** The line with the caret stays in the middle of the window. */
  typewriter: z.boolean().default(false),
  /** 显示分页: where pages begin is marked in the text, which is set as on paper. */
  pageMarks: z.boolean().default(false),
  /** Commands chosen in the palette, the newest first; may name some that are no more. */
  recentCommands: z.array(z.string().max(64)).max(20).default([]),
  /** Ids of the packs of phrases that are switched off; may name some that are no more. */
  packsOff: z.array(z.string().max(64)).max(500).default([]),
  profile: profileSchema.default({}),
  enforcement: enforcementSchema.default('strict'),
  layout: layoutIdSchema.default('gbt9704'),
  /** Straight quotes, ... , -- and ( ) beside Han become the right marks as they are typed. */
  typingMarks: z.boolean().default(true),
  /** How a sentence may go on is shown in grey, from the writer's own phrases and drafts. */
  completion: z.boolean().default(true),
  /** Folder of the library; absent means 文档/章法. */
  libraryFolder: z.string().optional(),
  /** Where backups go; null while they are off. */
  backupFolder: z.string().nullable().default(null),
  /** The offer to choose a folder for backups was made. */
  backupOffered: z.boolean().default(false),
  /** The program's version that ran last; absent at the first start. */
  lastProgram: z.string().max(40).optional(),
  /** How the list of drafts is sorted, and which of its folders show what they hold. */
  library: z
    .strictObject({
      sort: z.enum(draftSorts),
      openFolders: z.array(z.string().max(1000)).max(1000),
    })
    .default({ sort: 'modified', openFolders: [] }),
  /** What was chosen in the export dialog the last time. */
  exporting: exportChoicesSchema.default({
    format: 'docx',
    encoding: 'utf-8',
    numbering: 'text',
    contents: false,
    fontNames: 'standard',
    dated: false,
    afterwards: 'nothing',
  }),
  /** How pages were looked at in the preview the last time, and what was chosen for printing. */
  previewing: previewingSchema.default({ zoom: 'page', facing: false }),
  printing: printingSchema.default({ duplex: 'simplex' }),
  /** Where the last export went; absent means 文档. */
  exportFolder: z.string().optional(),
  /** What was chosen for the newest draft; the next one begins with it. */
  newDraft: z
    .strictObject({ template: z.string(), starterSet: z.string().optional(), putStarters: z.boolean() })
    .optional(),
  lastDraft: draftIdSchema.optional(),
  /** The last draft that was opened from outside the library, and where it lies. */
  lastOutside: z.strictObject({ id: draftIdSchema, file: z.string() }).optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings of a new installation. */
export const defaultSettings: Settings = settingsSchema.parse({})

const changeable = settingsSchema.omit({
  version: true,
  window: true,
  libraryFolder: true,
  backupFolder: true,
  exportFolder: true,
  previewing: true,
  printing: true,
  lastProgram: true,
  lastOutside: true,
}).shape
type WithoutDefault<Schema> = Schema extends z.ZodDefault<infer Inner> ? Inner : Schema
// With its default, an absent setting would take it: a change of one would reset all the others.
const withoutDefaults = Object.fromEntries(
  Object.entries(changeable).map(([name, schema]) => [
    name,
    schema instanceof z.ZodDefault ? schema.unwrap() : schema,
  ]),
) as { [Name in keyof typeof changeable]: WithoutDefault<(typeof changeable)[Name]> }

/** What the page may change; window, folders, the preview's choices and the program's version belong to the main process. What is absent stays as it is. */
export const settingsChangeSchema = z.strictObject(withoutDefaults).partial()
export type SettingsChange = z.infer<typeof settingsChangeSchema>
