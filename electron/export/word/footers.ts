import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Layout } from '../../../shared/layout/layout'
import { styleIds } from './styleIds'

type Footers = { readonly default: Footer; readonly even?: Footer }

/** Page numbers: outside on odd and even pages (GB/T 9704-2012, 7.5), or centred on all. */
export function buildFooters(layout: Layout): Footers {
  const { place, indent } = layout.pageNumber
  const distance = indent * layout.roles.pageNumber.size * 10
  if (place === 'centre') return { default: footer(layout, { alignment: AlignmentType.CENTER }) }
  return {
    default: footer(layout, { alignment: AlignmentType.RIGHT, indent: { right: distance } }),
    even: footer(layout, { alignment: AlignmentType.LEFT, indent: { left: distance } }),
  }
}

type Placing = {
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly indent?: { readonly left?: number; readonly right?: number }
}

function footer(layout: Layout, placing: Placing): Footer {
  const { mark } = layout.pageNumber
  const before = mark === '' ? [] : [new TextRun(`${mark} `)]
  const after = mark === '' ? [] : [new TextRun(` ${mark}`)]
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Footer({
    children: [
      new Paragraph({ style: styleIds.footer, ...placing, children: [...before, number, ...after] }),
    ],
  })
}
