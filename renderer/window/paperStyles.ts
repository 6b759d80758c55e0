import {
  indentOf,
  spacingOf,
  textWidth,
  type IndentedRole,
  type Layout,
  type TextRole,
} from '../../shared/layout/layout'
import { families } from '../pages/pageStyles'

/** How wide the editor's column is, in CSS pixels. */
const columnWidth = 560

/** The editor's text as a layout sets it, scaled so that a line of the paper fills the column. */
export function paperStyles(layout: Layout): string {
  const scale = columnWidth / textWidth(layout)
  const pixels = (twips: number) => `${Math.round(twips * scale * 1000) / 1000}px`
  const { roles } = layout
  const set = (role: TextRole, pitch: number) => {
    const { size, bold } = roles[role]
    const lineHeight = Math.max(pitch, size * 10) / (size * 10)
    return `font-size:${pixels(size * 10)};line-height:${lineHeight.toFixed(4)};font-weight:${bold ? 'bold' : 'normal'};letter-spacing:${pixels(spacingOf(role, layout))}`
  }
  const indent = (role: IndentedRole) => {
    const { left, firstLine } = indentOf(layout, role)
    return `padding-left:${pixels(left)};text-indent:${pixels(firstLine)}`
  }
  const headings = [1, 2, 3, 4] as const
  return [
    `.draft{--song:${families(roles.title.face)};--fang:${families(roles.body.face)};--hei:${families(roles.heading1.face)};--kai:${families(roles.heading2.face)};${set('body', layout.linePitch)};text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none}`,
    `.draft-title>h1{${set('title', layout.title.linePitch)}}`,
    `.draft-body>p[data-block='paragraph']:not([data-align]){${indent('body')}}`,
    ...headings.map((level) => {
      const role = `heading${level}` as const
      return `.draft-body>h${level + 1}{font-family:${families(roles[role].face)};${set(role, layout.linePitch)};${indent(role)}}`
    }),
    `.draft-body>[data-block='table']{${set('table', layout.table.linePitch)}}`,
    // The colour says what a blank is; a frame around it would push the line.
    '.draft .blank{padding:0}',
  ].join('\n')
}
