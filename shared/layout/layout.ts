import { z } from 'zod'

/** What is set in a face of its own. */
export const textRoles = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'attachmentLabel',
  'attachmentTitle',
  'table',
  'tableHead',
  'pageNumber',
] as const
export type TextRole = (typeof textRoles)[number]

/** What is indented by a figure of its own. */
export const indentedRoles = ['heading1', 'heading2', 'heading3', 'heading4', 'body'] as const
export type IndentedRole = (typeof indentedRoles)[number]

/** Goes into style sheets and XML as it is: no quotes, brackets or control characters. */
const plainText = /^[^\p{Cc}'"<>&\\;{}]*$/u
const fontName = z.string().trim().min(1).max(60).regex(plainText)

const faceSchema = z.strictObject({
  /** The name written into files; also for “ ” — …, which would turn half-width in a Latin face. */
  eastAsia: fontName,
  /** For Latin letters and digits. */
  ascii: fontName,
  /** Faces to show instead where `eastAsia` is not installed, best first. */
  fallbacks: z.array(fontName).max(20),
})
/** A pair of faces for Han and Latin text. */
export type Face = z.infer<typeof faceSchema>

const roleSchema = z.strictObject({
  face: faceSchema,
  /** In half-points: 3号 is 32. */
  size: z.number().int().min(10).max(144),
  bold: z.boolean(),
})

const millimetres = z.number().min(0).max(200)
/** What Word takes at most is 558 mm. */
const paperEdge = z.number().min(80).max(550)
const pitch = z.number().int().min(100).max(4000)
/** In characters of the body text. */
const characters = z.number().min(0).max(20)
const emptyLines = z.number().int().min(0).max(10)

const indentSchema = z.strictObject({
  /** Of all lines. */
  left: characters,
  /** Of the first line, more than that. */
  firstLine: characters,
})

/** What a draft names its layout by: a built-in one, or `own-…`. */
export const layoutIdSchema = z.string().min(1).max(80)

/** `official`: 一、（一）1.（1） as in GB/T 9704-2012, 7.3.3; `decimal`: 1, 1.1, 1.1.1, 1.1.1.1 with a blank behind. */
export const headingNumberings = ['official', 'decimal'] as const
export type HeadingNumbering = (typeof headingNumberings)[number]

export const layoutSchema = z.strictObject({
  id: layoutIdSchema,
  /** Of the writer's own ones; what the program's are called is in its words. */
  name: z.string().trim().min(1).max(30).optional(),
  page: z.strictObject({
    width: paperEdge,
    height: paperEdge,
    top: millimetres,
    right: millimetres,
    bottom: millimetres,
    left: millimetres,
    /** From the paper's edge to the header's upper and the footer's lower edge. */
    header: millimetres,
    footer: millimetres,
  }),
  /** How many lines and characters fill a page; absent where the page keeps no grid. */
  grid: z
    .strictObject({ lines: z.number().int().positive(), characters: z.number().int().positive() })
    .optional(),
  /** Exact distance of two lines, in twips. */
  linePitch: pitch,
  /** Added after every character of the running text, in twips. */
  characterSpacing: z.number().int().min(-100).max(400),
  roles: z.record(z.enum(textRoles), roleSchema),
  /** Blank lines between the title and what follows it. */
  title: z.strictObject({
    linePitch: pitch,
    blankLinesBefore: z.strictObject({ recipient: emptyLines, body: emptyLines }),
  }),
  indents: z.record(z.enum(indentedRoles), indentSchema),
  /** What headings are numbered by; layouts from before there was a choice are official. */
  numbering: z.enum(headingNumberings).default('official'),
  signature: z.strictObject({
    /** Empty lines between the text and the signature. */
    blankLines: z.strictObject({ plain: emptyLines, sealed: emptyLines }),
    /** 右空: from the right edge of the text area. */
    right: z.strictObject({ plain: characters, sealed: characters }),
    /** How far the date starts to the right of the unit, where there is no seal. */
    dateShift: characters,
    /** From the middle of one seal to the next. */
    sealPitch: millimetres,
    /** Empty lines between two rows of seals. */
    blankLinesBetweenSeals: emptyLines,
  }),
  pageNumber: z.strictObject({
    /** `plain`: the number between its marks; `ofAll`: 第 1 页 共 5 页. */
    form: z.enum(['plain', 'ofAll']),
    /** What stands at both sides of the number. */
    mark: z.string().max(4).regex(plainText),
    /** `outer`: right on odd pages, left on even ones. */
    place: z.enum(['outer', 'centre', 'right', 'none']),
    /** From the outer edge of the text area, in characters of the number's own size. */
    indent: characters,
  }),
  table: z.strictObject({
    linePitch: pitch,
    /** In twips. */
    cellMargin: z.number().int().min(0).max(400),
    /** How thick its lines are, in eighths of a point. */
    line: z.number().int().min(2).max(48),
  }),
})
/** The typographic figures of a page (版式): the one place for each of them. */
export type Layout = z.infer<typeof layoutSchema>

export function toTwips(millimetre: number): number {
  return Math.round((millimetre / 25.4) * 1440)
}

/** Width of the text area in twips. */
export function textWidth({ page }: Layout): number {
  return toTwips(page.width) - toTwips(page.left) - toTwips(page.right)
}

/** Height of the text area in twips. */
export function textHeight({ page }: Layout): number {
  return toTwips(page.height - page.top - page.bottom)
}

const unspaced: ReadonlySet<TextRole> = new Set([
  'title',
  'attachmentTitle',
  'table',
  'tableHead',
  'pageNumber',
])

/** What is added after every character of a role, in twips: only text on the grid of the body is tightened to it. */
export function spacingOf(role: TextRole, layout: Layout): number {
  return unspaced.has(role) ? 0 : layout.characterSpacing
}

/** Advance of one Han character of the body text in twips, spacing included. */
export function characterWidth(layout: Layout): number {
  return layout.roles.body.size * 10 + layout.characterSpacing
}

/** Indents of a heading or of the body text, in twips. */
export function indentOf(layout: Layout, role: IndentedRole): { left: number; firstLine: number } {
  const { left, firstLine } = layout.indents[role]
  const cell = characterWidth(layout)
  return { left: Math.round(left * cell), firstLine: Math.round(firstLine * cell) }
}

/** How many lines and characters of the body text a page holds. */
export function capacityOf(layout: Layout): { lines: number; characters: number } {
  return {
    // Two twips may be lost to the rounding of millimetres.
    lines: Math.floor((textHeight(layout) + 2) / layout.linePitch),
    characters: Math.floor((textWidth(layout) + 2) / characterWidth(layout)),
  }
}
