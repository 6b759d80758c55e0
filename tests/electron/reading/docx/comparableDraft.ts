import { toGrid } from '../../../../electron/export/tableGrid'
import { exportedText } from '../../../../electron/export/exportedText'
import type { Block, Cell, Draft, Span } from '../../../../shared/draft/draft'
import { toNormalForm } from '../../../../shared/draft/normalForm'
import { normalSpans } from '../../../../shared/draft/normalSpans'

type Comparable = { readonly title: Span[]; readonly blocks: readonly object[] }

/**
 * A draft in normal form without what no page can show: an empty signature or note, a page break where an attachment
 * breaks the page by itself.
 */
export function asPrinted(draft: Draft): Draft {
  const normal = toNormalForm(draft)
  const { blocks } = normal
  return {
    ...normal,
    blocks: blocks.filter(
      (block, index) =>
        isShown(block) && !(block.type === 'pageBreak' && blocks.slice(index + 1).find(isShown)?.type === 'attachment'),
    ),
  }
}

/** What a draft says, for holding two against each other: in normal form, without ids, tables as they show, no seals of nobody. */
export function comparable(draft: Draft): Comparable {
  const { title, blocks } = toNormalForm(draft, () => 'id')
  return { title: writtenSpans(title), blocks: blocks.map(comparableBlock) }
}

function isShown(block: Block): boolean {
  if (block.type === 'signature') return block.date !== '' || block.units.some((unit) => unit !== '')
  return block.type !== 'attachments' || block.names.length > 0
}

function comparableBlock(block: Block): object {
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
      return { type: 'table', headerRows: block.headerRows, ...comparableGrid(block) }
    default:
      return content
  }
}

function comparableGrid({ rows, widths = [] }: Extract<Block, { type: 'table' }>) {
  const grid = toGrid(rows)
  const parts = widths.length === grid.columns ? widths : Array.from({ length: grid.columns }, () => 1)
  const sum = parts.reduce((whole, part) => whole + part, 0)
  return {
    // To a hundredth of the whole: a file counts in twips.
    widths: parts.map((part) => Math.round((part / sum) * 100)),
    rows: grid.rows.map((row) =>
      row.map((place) =>
        place.type === 'continued'
          ? 'continued'
          : place.type === 'cell'
            ? { ...comparableCell(place.cell), columns: place.columns, rows: place.rows }
            : { paragraphs: [[]], columns: 1, rows: 1 },
      ),
    ),
  }
}

function comparableCell({ paragraphs, align }: Cell) {
  return { paragraphs: paragraphs.map(writtenSpans), ...(align ? { align } : {}) }
}

function writtenSpans(spans: readonly Span[]): Span[] {
  return normalSpans(spans.map((span) => ({ ...span, text: exportedText(span.text) })))
}
