import { indentedRoles, type IndentedRole, type Layout, type TextRole } from '../../../shared/layout/layout'
import { isBuiltInLayout } from '../../../shared/layout/layouts'
import { shortFontName } from '../../../shared/layout/faces'
import { sayFigure } from '../../../shared/layout/figures'
import { sayTextSize } from '../../../shared/layout/sizeNames'
import { nameOfLayout } from '../../draft/layoutNames'
import type { CaretState } from '../../editor/draftEditor'
import { words } from '../../words'

/** How the paragraph with the caret is set, and what says so. */
export type LookOfCaret = {
  /** 仿宋 三号 */
  readonly short: string
  readonly part: string
  readonly lines: readonly { readonly name: string; readonly said: string }[]
  readonly why: string
}

/** What the layout sets for the part of the text that the caret stands in. */
export function lookOfCaret(caret: CaretState, layout: Layout): LookOfCaret {
  const text = words.layouts.popover
  const role = roleOf(caret)
  const { face, size, bold } = layout.roles[role]
  const latin = face.ascii === face.eastAsia ? '' : `，${words.layouts.editor.latin} ${face.ascii}`
  return {
    short: `${shortFontName(face.eastAsia)} ${sayTextSize(size)}`,
    part: partOf(caret, role),
    lines: [
      { name: text.face, said: `${face.eastAsia}${latin}` },
      {
        name: text.size,
        said: `${sayTextSize(size)}（${text.points(sayFigure(size, 'halfPoints'))}）${bold ? `，${text.bold}` : ''}`,
      },
      { name: text.pitch, said: text.points(sayFigure(pitchOf(role, layout), 'twips')) },
      ...(isIndented(caret, role) ? [{ name: text.indent, said: sayIndent(role, layout) }] : []),
    ],
    why: whyOf(caret, role, layout),
  }
}

function roleOf({ inTitle, inTable, form }: CaretState): TextRole {
  if (inTitle) return 'title'
  if (inTable) return 'table'
  if (form === 'attachment') return 'attachmentTitle'
  return indentedRoles.find((role) => role === form) ?? 'body'
}

function partOf({ form, inTitle, inTable }: CaretState, role: TextRole): string {
  const { parts, roles } = words.layouts
  return !inTitle && !inTable && form in parts ? parts[form as keyof typeof parts] : roles[role]
}

function pitchOf(role: TextRole, { linePitch, title, table, roles }: Layout): number {
  if (role === 'title' || role === 'attachmentTitle') return Math.max(title.linePitch, roles[role].size * 10)
  return role === 'table' ? table.linePitch : linePitch
}

function isIndented({ form, align }: CaretState, role: TextRole): role is IndentedRole {
  const stands = form === 'recipient' || form === 'signature' || form === 'attachments'
  return !stands && align === 'start' && indentedRoles.some((one) => one === role)
}

function sayIndent(role: IndentedRole, { indents }: Layout): string {
  const { left, firstLine } = indents[role]
  const said = words.layouts.popover.indented(sayFigure(left, 'whole'), sayFigure(firstLine, 'whole'))
  return said === '' ? words.layouts.popover.noIndent : said
}

function whyOf({ form, inTitle, inTable }: CaretState, role: TextRole, layout: Layout): string {
  const { popover, why, recipientWhy, signatureWhy } = words.layouts
  if (!isBuiltInLayout(layout.id)) return popover.ofOwn(nameOfLayout(layout))
  if (layout.id === 'general') return popover.ofGeneral
  if (inTitle || inTable) return why[role]
  if (form === 'recipient') return recipientWhy
  return form === 'signature' ? signatureWhy : why[role]
}
