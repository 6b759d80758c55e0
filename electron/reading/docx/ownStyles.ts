import type { SourceRole } from '../../../shared/material/sourceParagraph'
import { styleIds } from '../../export/word/styleIds'
import type { Style, Styles } from './styles'

/**
 * The program's own styles by their ids and by their names: Word keeps the ids, LibreOffice makes new ones out of the names.
 * In lower case, as `Style.name` is.
 */
const roles: ReadonlyMap<string, SourceRole> = new Map([
  [styleIds.recipient, 'recipient'],
  ['主送机关', 'recipient'],
  [styleIds.attachmentsNote, 'attachmentsNote'],
  ['附件说明', 'attachmentsNote'],
  [styleIds.attachmentLabel, 'attachmentLabel'],
  ['附件标识', 'attachmentLabel'],
  [styleIds.attachmentTitle, 'attachmentTitle'],
  ['附件标题', 'attachmentTitle'],
  [styleIds.signature, 'signature'],
  ['signature', 'signature'],
  [styleIds.date, 'date'],
  ['date', 'date'],
])

/** Whether a file was written by this program, whoever has saved it since. */
export function isOwnFile({ known }: Styles): boolean {
  return [
    [styleIds.recipient, '主送机关'],
    [styleIds.attachmentLabel, '附件标识'],
  ].every((names) => names.some((name) => known.has(name)))
}

export function roleOf({ id, name }: Style): SourceRole | undefined {
  return roles.get(id) ?? roles.get(name)
}

/** The style for empty lines that only make room; body text has one of its own. */
export function isRoomStyle({ id, name }: Style): boolean {
  return id === '' || id === styleIds.normal || name === 'normal' || name === 'default paragraph style'
}

export function isBlankStyle({ id, name }: Style): boolean {
  return id === styleIds.blank || name === '待填项'
}
