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
    look.spacing ? `<w:spacing w:before="${look.spacing.before}" w:after="${look.spacing.after}"/>` : '',
    indentOf(look),
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`
}

function tabStop({ kind, at }: { readonly kind: string; readonly at: number }): string {
  return `<w:tab w:val="${kind}" w:pos="${Math.round(at)}"/>`
}

function indentOf({ indent = {}, noFirstLineIndent }: ParagraphLook): string {
  const own = noFirstLineIndent ? { left: 0, ...indent } : indent
  const sides = (['left', 'right', 'hanging'] as const).map((side) =>
    own[side] === undefined ? '' : ` w:${side}="${Math.max(0, Math.round(own[side]))}"`,
  )
  const firstLine = noFirstLineIndent ? ' w:leftChars="0" w:firstLineChars="0" w:firstLine="0"' : ''
  const given = `${sides.join('')}${firstLine}`
  return given === '' ? '' : `<w:ind${given}/>`
}
