import { z } from 'zod'
import { layoutIdSchema } from '../draft/draft'

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

const faceSchema = z.strictObject({
  /** The name written into files; also for “ ” — …, which would turn half-width in a Latin face. */
  eastAsia: z.string().min(1),
  /** For Latin letters and digits. */
  ascii: z.string().min(1),
  /** Faces to show instead where `eastAsia` is not installed, best first. */
  fallbacks: z.array(z.string()),
})
/** A pair of faces for Han and Latin text. */
export type Face = z.infer<typeof faceSchema>

const roleSchema = z.strictObject({
  face: faceSchema,
  /** In half-points: 3号 is 32. */
  size: z.number().int().positive(),
  bold: z.boolean(),
})

const millimetres = z.number().nonnegative()
const twips = z.number().int()
/** In characters of the body text. */
const characters = z.number().nonnegative()

export const layoutSchema = z.strictObject({
  id: layoutIdSchema,
  page: z.strictObject({
    width: millimetres,
    height: millimetres,
    top: millimetres,
    right: millimetres,
    bottom: millimetres,
    left: millimetres,
    /** From the paper's edge to the header's upper and the footer's lower edge. */
    header: millimetres,
    footer: millimetres,
  }),
  /** How many lines and characters fill a page; absent where the page keeps no grid. */
  grid: z.strictObject({ lines: z.number().int(), characters: z.number().int() }).optional(),
  /** Exact distance of two lines. */
  linePitch: twips,
  /** Added after every character of the running text. */
  characterSpacing: twips,
  roles: z.record(z.enum(textRoles), roleSchema),
  /** Blank lines between the title and what follows it. */
  title: z.strictObject({
    linePitch: twips,
    blankLinesBefore: z.strictObject({ recipient: z.number().int(), body: z.number().int() }),
  }),
  firstLineIndent: characters,
  signature: z.strictObject({
    /** Empty lines between the text and the signature. */
    blankLines: z.strictObject({ plain: z.number().int(), sealed: z.number().int() }),
    /** 右空: from the right edge of the text area. */
    right: z.strictObject({ plain: characters, sealed: characters }),
    /** How far the date starts to the right of the unit, where there is no seal. */
    dateShift: characters,
    /** From the middle of one seal to the next. */
    sealPitch: millimetres,
    /** Empty lines between two rows of seals. */
    blankLinesBetweenSeals: z.number().int(),
  }),
  pageNumber: z.strictObject({
    /** What stands at both sides of the number. */
    mark: z.string(),
    /** `outer`: right on odd pages, left on even ones. */
    place: z.enum(['outer', 'centre']),
    /** From the outer edge of the text area, in characters of the number's own size. */
    indent: characters,
  }),
  table: z.strictObject({
    linePitch: twips,
    cellMargin: twips,
    /** How thick its lines are, in eighths of a point. */
    line: z.number().int().positive(),
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
export function areaHeight({ page }: Layout): number {
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
