import { z } from 'zod'

/** Slots that templates share, in the usual order. Templates may add slots of their own. */
export const sharedSlots = [
  'intro',
  'basics',
  'work',
  'results',
  'experience',
  'problems',
  'advice',
  'plan',
  'closing',
  'attachments',
  'signature',
] as const

/** The slot of a heading that belongs to none; it has no rank. */
export const otherSlot = 'other'

/** Slots that stand without a heading. */
export const headinglessSlots: ReadonlySet<string> = new Set(['intro', 'closing', 'attachments', 'signature'])

export type SlotId = string

const slotSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/),
  /** For people and JSON: 主要工作. */
  name: z.string().min(1).max(20),
  /** Other wordings of the same heading. Each is matched inside a heading, without blanks and marks. */
  aliases: z.array(z.string().min(1)),
  required: z.boolean(),
  repeatable: z.boolean(),
  /** 字数 to aim for. */
  target: z.number().int().positive().optional(),
  /** One line that shows in the empty section. */
  guidance: z.string(),
  /** The heading a new section gets; absent for slots without a heading. */
  heading: z.string().optional(),
  /** Headings to start subsections with. */
  starters: z.array(z.string()).optional(),
  /** What such a section usually holds, one short point each: 完成率和去年的比较. */
  checklist: z.array(z.string().min(1)).optional(),
})
/** A place in a template's order. */
export type Slot = z.infer<typeof slotSchema>

export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(20),
  /** A title in the grammar of blanks: `{单位}{年度}年度工作总结`. */
  titlePattern: z.string().min(1),
  target: z.number().int().positive().optional(),
  slots: z
    .array(slotSchema)
    .min(1)
    .refine((slots) => new Set(slots.map(({ id }) => id)).size === slots.length, 'a slot stands twice'),
  /** Starter headings of a trade (教研组, 安全生产 …), by slot; they stand in for the slots' own. */
  starterSets: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
        name: z.string().min(1).max(20),
        starters: z.record(z.string(), z.array(z.string().min(1))),
      }),
    )
    .optional(),
})
/** A kind of summary (文种): its slots in order. */
export type Template = z.infer<typeof templateSchema>
export type TemplateId = Template['id']
