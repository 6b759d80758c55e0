import { indentedRoles, indentOf, type IndentedRole, type Layout, type TextRole } from './layout'

/** What the paragraphs of a text are, as far as they look different. */
export type StyledPart =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'recipient'
  | 'cell'
  | 'headCell'
  | 'signature'
  | 'attachmentLabel'
  | 'attachmentTitle'
  | 'image'
  | 'pageNumber'

const roles: Readonly<Record<StyledPart, TextRole>> = {
  title: 'title',
  heading1: 'heading1',
  heading2: 'heading2',
  heading3: 'heading3',
  heading4: 'heading4',
  body: 'body',
  recipient: 'body',
  cell: 'table',
  headCell: 'tableHead',
  signature: 'body',
  attachmentLabel: 'attachmentLabel',
  attachmentTitle: 'attachmentTitle',
  image: 'body',
  pageNumber: 'pageNumber',
}
const centred: ReadonlySet<StyledPart> = new Set(['title', 'attachmentTitle', 'image', 'headCell'])
const inTable: ReadonlySet<StyledPart> = new Set(['cell', 'headCell'])

/** CSS declarations of a part in a layout, after its figures: for HTML files and for what is copied. */
export function blockStyle(part: StyledPart, layout: Layout, align?: 'center' | 'right'): string {
  const { size } = layout.roles[roles[part]]
  const pitch =
    part === 'title' || part === 'attachmentTitle'
      ? Math.max(layout.title.linePitch, size * 10)
      : inTable.has(part)
        ? layout.table.linePitch
        : layout.linePitch
  const { left, firstLine } =
    isIndented(part) && align === undefined ? indentOf(layout, part) : { left: 0, firstLine: 0 }
  const textAlign = align ?? (centred.has(part) ? 'center' : part === 'signature' ? 'right' : 'justify')
  return [
    faceStyle(part, layout),
    `margin:${left === 0 ? '0' : `0 0 0 ${points(left / 20)}`}`,
    // A picture is as high as it is.
    ...(part === 'image' ? [] : [`line-height:${points(pitch / 20)}`]),
    `text-indent:${points(firstLine / 20)}`,
    `text-align:${textAlign}`,
  ].join(';')
}

function isIndented(part: StyledPart): part is IndentedRole {
  return indentedRoles.some((role) => role === part)
}

/** The same of the face alone, for a run-in heading. */
export function faceStyle(part: StyledPart, layout: Layout): string {
  const { face, size, bold } = layout.roles[roles[part]]
  const families = [...new Set([face.ascii, face.eastAsia, ...face.fallbacks])].map((name) => `'${name}'`)
  return [
    `font-family:${families.join(',')}`,
    `font-size:${points(size / 2)}`,
    `font-weight:${bold ? 'bold' : 'normal'}`,
  ].join(';')
}

function points(figure: number): string {
  return figure === 0 ? '0' : `${Math.round(figure * 100) / 100}pt`
}
