import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Layout } from '../../../shared/layout/layout'
import { pageNumberParts } from '../../../shared/layout/pageNumberParts'
import { styleIds } from './styleIds'

type Footers = { readonly default?: Footer; readonly even?: Footer }

/** Page numbers: outside on odd and even pages (GB/T 9704-2012, 7.5), or at one place on all, or none. */
export function buildFooters(layout: Layout): Footers {
  const { place, indent } = layout.pageNumber
  const distance = indent * layout.roles.pageNumber.size * 10
  if (place === 'centre') return { default: footer(layout, { alignment: AlignmentType.CENTER }) }
  if (place === 'none') return {}
  const right = footer(layout, { alignment: AlignmentType.RIGHT, indent: { right: distance } })
  if (place === 'right') return { default: right }
  return {
    default: right,
    even: footer(layout, { alignment: AlignmentType.LEFT, indent: { left: distance } }),
  }
}

type Placing = {
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly indent?: { readonly left?: number; readonly right?: number }
}

function footer(layout: Layout, placing: Placing): Footer {
  const children = pageNumberParts(layout).map((part) =>
    part === 'number' || part === 'all'
      ? new TextRun({ children: [part === 'number' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] })
      : new TextRun(part.text),
  )
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, ...placing, children })] })
}
