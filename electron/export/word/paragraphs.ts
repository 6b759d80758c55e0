import type { ListPlace } from './listNumbers'
import { listOf } from './numberingPart'

/** How a paragraph is set where its style does not say it already; lengths in twips. */
export type ParagraphLook = {
  readonly style: string
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  readonly list?: ListPlace | undefined
  /** Tab stops, from the left edge. */
  readonly tabs?: readonly { readonly kind: 'left' | 'center'; readonly at: number }[]
  readonly spacing?: { readonly before: number; readonly after: number }
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly noFirstLineIndent?: boolean
  readonly align?: 'center' | 'right' | undefined
  /** A line one point high. */
  readonly isLow?: boolean
}

/**
 * A paragraph of runs as XML, in the order of the schema. Written here and not by the objects of `docx`: a summary has
 * hundreds of them, and they took four times as long.
 */
export function paragraph(look: ParagraphLook, runs = ''): string {
  const properties = [
    `<w:pStyle w:val="${look.style}"/>`,
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    look.list ? listOf(look.list) : '',
    look.tabs ? `<w:tabs>${look.tabs.map(tabStop).join('')}</w:tabs>` : '',
    look.isLow ? lowSpacing : '',
    look.spacing ? `<w:spacing w:before="${look.spacing.before}" w:after="${look.spacing.after}"/>` : '',
    indentOf(look),
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.isLow ? '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>' : '',
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`
}

const lowSpacing =
  '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

function tabStop({ kind, at }: { readonly kind: string; readonly at: number }): string {
  return `<w:tab w:val="${kind}" w:pos="${Math.round(at)}"/>`
}

function indentOf({ indent = {}, noFirstLineIndent }: ParagraphLook): string {
  const own = noFirstLineIndent ? { left: 0, ...indent } : indent
  const sides = (['left', 'right', 'hanging'] as const).map((side) =>
    own[side] === undefined ? '' : ` w:${side}="${Math.max(0, Math.round(own[side]))}"`,
  )
  // Said even where there is none: behind a turned section LibreOffice would take the body's.
  const isPlain = own.hanging === undefined && sides.some((side) => side !== '')
  const none = isPlain ? ' w:firstLine="0"' : ''
  const firstLine = noFirstLineIndent ? ' w:leftChars="0" w:firstLineChars="0" w:firstLine="0"' : none
  const given = `${sides.join('')}${firstLine}`
  return given === '' ? '' : `<w:ind${given}/>`
}
