import { z } from 'zod'
import { layoutIdSchema } from '../layout/layout'
import { ownLayoutSchema } from '../layout/ownLayout'
import { templateSchema } from '../template/template'
import { currentVersion } from './migrations'

/** Identifies a block inside its draft; made by `newId`, never reused. */
const blockIdSchema = z.string().min(1).max(64)
export type BlockId = z.infer<typeof blockIdSchema>

export const draftIdSchema = z.string().regex(/^[0-9A-Za-z-]{1,64}$/)
export type DraftId = z.infer<typeof draftIdSchema>

/** A named gap in the text, shown 【name】. `hint` is last year's value, say. */
export const blankSchema = z.strictObject({
  name: z.string().min(1).max(40),
  kind: z.enum(['text', 'number', 'choice', 'date']),
  unit: z.string().optional(),
  choices: z.array(z.string()).optional(),
  hint: z.string().optional(),
})
export type Blank = z.infer<typeof blankSchema>

/** A run of text in one style; `\n` is a line break. A span with `blank` has the text `【name】`. */
export const spanSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  blank: blankSchema.optional(),
  source: z.strictObject({ material: z.string(), article: z.number().int(), title: z.string() }).optional(),
})
export type Span = z.infer<typeof spanSchema>

const spans = z.array(spanSchema)

export const cellSchema = z.strictObject({
  paragraphs: z.array(spans),
  colSpan: z.number().int().min(2).optional(),
  rowSpan: z.number().int().min(2).optional(),
  align: z.enum(['center', 'right']).optional(),
})
export type Cell = z.infer<typeof cellSchema>

const id = { id: blockIdSchema }

const headingSchema = z.strictObject({
  ...id,
  type: z.literal('heading'),
  /** The form of the number: 1 一、 2（一） 3 1. 4（1）. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  lead: spans,
  /** Text that runs on in the heading's own paragraph, in the body's face. */
  tail: spans.optional(),
  /** Only where the writer set it or an `Edit` pinned it. */
  slot: z.string().optional(),
  /** 保持原样: never out of place. */
  kept: z.literal(true).optional(),
})
const paragraphSchema = z.strictObject({
  ...id,
  type: z.literal('paragraph'),
  spans,
  align: z.enum(['center', 'right']).optional(),
  role: z.literal('closing').optional(),
})
export const tableSchema = z.strictObject({
  ...id,
  type: z.literal('table'),
  headerRows: z.union([z.literal(0), z.literal(1)]),
  widths: z.array(z.number().positive()).optional(),
  /** 横排: on pages of its own, turned by a quarter. */
  landscape: z.literal(true).optional(),
  rows: z.array(z.array(cellSchema)),
})
const pageBreakSchema = z.strictObject({ ...id, type: z.literal('pageBreak') })
/** A picture on a line of its own, centred. Its bytes lie beside the draft, under a name that says what they are. */
export const imageSchema = z.strictObject({
  ...id,
  type: z.literal('image'),
  file: z.string().regex(/^[0-9a-f]{64}\.(?:png|jpg|gif)$/),
  alt: z.string(),
  /** Share of the text's width. */
  width: z.number().positive().max(1),
  pixels: z.strictObject({ width: z.number().int().positive(), height: z.number().int().positive() }),
})
const recipientSchema = z.strictObject({ ...id, type: z.literal('recipient'), spans })
const attachmentsSchema = z.strictObject({
  ...id,
  type: z.literal('attachments'),
  names: z.array(z.string()),
})
const signatureSchema = z.strictObject({
  ...id,
  type: z.literal('signature'),
  units: z.array(z.string()),
  date: z.string(),
  seal: z.boolean(),
})
/** Starts an attachment on a new page; what follows belongs to it. */
const attachmentSchema = z.strictObject({ ...id, type: z.literal('attachment'), title: spans })

export const blockSchema = z.discriminatedUnion('type', [
  headingSchema,
  paragraphSchema,
  tableSchema,
  pageBreakSchema,
  imageSchema,
  recipientSchema,
  attachmentsSchema,
  signatureSchema,
  attachmentSchema,
])
export type Block = z.infer<typeof blockSchema>
/** 图片: the SHA-256 of its bytes in `file`, in lower-case hex. */
export type ImageBlock = z.infer<typeof imageSchema>
export type Heading = z.infer<typeof headingSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type HeadingLevel = Heading['level']

export const profileFields = ['unit', 'department', 'year', 'recipient', 'signatory', 'date'] as const
/** What the writer says once about themselves: 单位, 部门, 年度, 主送, 署名, 日期. */
export type ProfileField = (typeof profileFields)[number]
export const profileSchema = z.partialRecord(z.enum(profileFields), z.string())
export type Profile = z.infer<typeof profileSchema>

export const enforcementSchema = z.enum(['strict', 'guide', 'off'])
export type Enforcement = z.infer<typeof enforcementSchema>

export const draftSchema = z.strictObject({
  format: z.literal('zhangfa-draft'),
  version: z.literal(currentVersion),
  id: draftIdSchema,
  title: spans,
  template: z.string().min(1),
  ownTemplate: templateSchema.optional(),
  layout: layoutIdSchema,
  /** The figures of an own layout, so that the draft looks the same wherever it goes. */
  ownLayout: ownLayoutSchema.optional(),
  enforcement: enforcementSchema,
  profile: profileSchema,
  basedOn: draftIdSchema.optional(),
  /** 字数 asked for the whole (不少于1500字), where it is not the template's. */
  target: z.number().int().positive().optional(),
  /** Which of the template's starter sets the writer works with. */
  starterSet: z.string().optional(),
  checklist: z
    .array(z.strictObject({ text: z.string(), done: z.boolean(), section: blockIdSchema.optional() }))
    .optional(),
  muted: z
    .array(z.strictObject({ rule: z.string(), block: blockIdSchema.optional(), text: z.string().optional() }))
    .optional(),
  blocks: z.array(blockSchema).min(1),
})
/** What the writer writes; one file. */
export type Draft = z.infer<typeof draftSchema>

/** A built-in layout or one of the writer's own: `layoutFor` knows what it means. */
export type LayoutId = Draft['layout']

/** Everything of a draft but its text, which the editor holds. */
export type DraftHead = Omit<Draft, 'title' | 'blocks'>
