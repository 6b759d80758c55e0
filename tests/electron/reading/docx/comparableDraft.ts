import { expect } from 'vitest'
import { toGrid } from '../../../../shared/table/tableGrid'
import { exportedText } from '../../../../shared/draft/exportedText'
import { imageExtent } from '../../../../shared/layout/imageExtent'
import type { Block, Cell, Draft, ImageBlock, Span } from '../../../../shared/draft/draft'
import { toNormalForm } from '../../../../shared/draft/normalForm'
import { normalSpans } from '../../../../shared/draft/normalSpans'
import { textWidth } from '../../../../shared/layout/layout'
import { layouts } from '../../../../shared/layout/layouts'

type Comparable = { readonly title: Span[]; readonly blocks: readonly object[] }

/**
 * A draft in normal form without what no page can show: an empty signature or note, more of a picture than a page holds.
 */
export function asPrinted(draft: Draft): Draft {
  const normal = toNormalForm(draft)
  const { blocks } = normal
  return {
    ...normal,
    blocks: blocks
      .filter(isShown)
      .map((block) => (block.type === 'image' ? { ...block, width: printedShare(block) } : block)),
  }
}

function printedShare(image: ImageBlock): number {
  return imageExtent(image, layouts.gbt9704).width / textWidth(layouts.gbt9704)
}

/** The same to look for: a file counts the widths of columns and pictures in its own small units. */
export function lookFor(wanted: Comparable): Comparable {
  const near = (share: unknown): unknown => expect.closeTo(Number(share), 2)
  const blocks = wanted.blocks.map((block) => {
    if ('widths' in block) return { ...block, widths: (block.widths as number[]).map(near) }
    return 'width' in block ? { ...block, width: near(block.width) } : block
  })
  return { ...wanted, blocks }
}

/**
 * What a draft says, for holding two against each other: in normal form, without ids, tables as they show, no seals of
 * nobody. `fold` takes columns for one that no cell's edge parts: LibreOffice keeps no others.
 */
export function comparable(draft: Draft, { fold = false } = {}): Comparable {
  const { title, blocks } = toNormalForm(draft, () => 'id')
  return { title: writtenSpans(title), blocks: blocks.map((block) => comparableBlock(block, fold)) }
}

function isShown(block: Block): boolean {
  if (block.type === 'signature') return block.date !== '' || block.units.some((unit) => unit !== '')
  return block.type !== 'attachments' || block.names.length > 0
}

function comparableBlock(block: Block, fold: boolean): object {
  const content: Partial<Block> = { ...block }
  delete content.id
  switch (block.type) {
    case 'heading': {
      const tail = writtenSpans(block.tail ?? [])
      return { ...content, lead: writtenSpans(block.lead), tail }
    }
    case 'paragraph':
    case 'recipient':
      return { ...content, spans: writtenSpans(block.spans) }
    case 'attachment':
      return { ...content, title: writtenSpans(block.title) }
    case 'signature': {
      const units = block.units.filter((unit) => unit !== '')
      return { ...content, units, seal: units.length > 0 && block.seal }
    }
    case 'table':
      return {
        type: 'table',
        headerRows: block.headerRows,
        ...(block.landscape && { landscape: block.landscape }),
        ...comparableGrid(block, fold),
      }
    default:
      return content
  }
}

function comparableGrid({ rows, widths = [] }: Extract<Block, { type: 'table' }>, fold: boolean) {
  const grid = toGrid(rows)
  const parts = widths.length === grid.columns ? widths : Array.from({ length: grid.columns }, () => 1)
  const sum = parts.reduce((whole, part) => whole + part, 0)
  const ends = new Set(grid.rows.flatMap((row) => endsOf(row)))
  const edges = parts.flatMap((_, index) => (!fold || ends.has(index + 1) ? [index + 1] : []))
  const width = (from: number, to: number) => parts.slice(from, to).reduce((whole, part) => whole + part, 0)
  const countEdges = (from: number, to: number) => edges.filter((edge) => edge > from && edge <= to).length
  return {
    widths: edges.map((edge, index) => width(edges[index - 1] ?? 0, edge) / sum),
    rows: grid.rows.map((row) => {
      const rowEnds = endsOf(row)
      return row.map((place, index) => {
        const columns = countEdges(rowEnds[index - 1] ?? 0, rowEnds[index] ?? 0)
        if (place.type === 'continued') return { continued: columns }
        return place.type === 'cell'
          ? { ...comparableCell(place.cell), columns, rows: place.rows }
          : { paragraphs: [[]], columns, rows: 1 }
      })
    }),
  }
}

function endsOf(row: readonly { readonly columns: number }[]): number[] {
  let end = 0
  return row.map(({ columns }) => (end += columns))
}

function comparableCell({ paragraphs, align }: Cell) {
  return { paragraphs: paragraphs.map(writtenSpans), ...(align ? { align } : {}) }
}

function writtenSpans(spans: readonly Span[]): Span[] {
  return normalSpans(spans.map((span) => ({ ...span, text: exportedText(span.text) })))
}
