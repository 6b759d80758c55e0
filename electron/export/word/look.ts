import { escapeXml } from './escapeXml'
import {
  indentOf,
  type Face,
  type IndentedRole,
  type Layout,
  type TextRole,
} from '../../../shared/layout/layout'

/** The run properties of a role: face, weight, colour, and size. `spacing` is added after every character. */
export function runLook(layout: Layout, role: TextRole, spacing?: number): string {
  const { face, bold, size } = layout.roles[role]
  const weight = bold ? '1' : '0'
  const spaced = spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`
  return `${fontLook(face)}<w:b w:val="${weight}"/><w:bCs w:val="${weight}"/><w:i w:val="0"/><w:color w:val="000000"/>${spaced}${sizeLook(size)}`
}

/** hAnsi is the Han face, so that “ ” — … are never set half-width (format.md, trap 6). */
export function fontLook({ eastAsia, ascii }: Face): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${escapeXml(ascii)}" w:hAnsi="${escapeXml(eastAsia)}" w:eastAsia="${escapeXml(eastAsia)}" w:cs="${escapeXml(ascii)}"/>`
}

/** A size in half-points. */
export function sizeLook(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}

/** Word follows the characters, LibreOffice only the twips. */
export function roleIndent(layout: Layout, role: IndentedRole): string {
  const inCharacters = layout.indents[role]
  const { left, firstLine } = indentOf(layout, role)
  const leftSide = left === 0 ? '' : ` w:leftChars="${Math.round(inCharacters.left * 100)}" w:left="${left}"`
  const first = `w:firstLineChars="${Math.round(inCharacters.firstLine * 100)}" w:firstLine="${firstLine}"`
  return `<w:ind${leftSide} ${first}/>`
}

/** Lines at exactly this distance, nothing between paragraphs. */
export function exactLines(twips: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`
}
