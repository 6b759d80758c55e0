import { spansText } from '../draft/blockText'
import type { Block, Cell, Span } from '../draft/draft'

/** One of the texts that a block is made of. */
export type BlockText = {
  /** Which one, inside its block. */
  readonly field: string
  readonly spans: readonly Span[]
  /** `text` can hold blanks, `heading` is a heading's lead, `plain` a text without styles and blanks, `date` a signature's date. */
  readonly kind: 'text' | 'heading' | 'plain' | 'date'
  /** For a cell of a table: what its column and its row are called. */
  readonly cell?: { readonly column: string; readonly row: string }
}

/** A block with each of its texts changed; the same object where nothing was. Units of a signature stay as they are. */
export function mapBlockTexts(block: Block, change: (text: BlockText) => readonly Span[]): Block {
  const text = (field: string, spans: readonly Span[], kind: BlockText['kind'] = 'text') => [
    ...change({ field, spans, kind }),
  ]
  const line = (field: string, value: string, kind: 'plain' | 'date') =>
    spansText(change({ field, spans: value === '' ? [] : [{ text: value }], kind }))
  switch (block.type) {
    case 'heading':
      return {
        ...block,
        lead: text('lead', block.lead, 'heading'),
        ...(block.tail && { tail: text('tail', block.tail) }),
      }
    case 'paragraph':
    case 'recipient':
      return { ...block, spans: text('text', block.spans, block.type === 'recipient' ? 'heading' : 'text') }
    case 'attachment':
      return { ...block, title: text('title', block.title, 'heading') }
    case 'attachments':
      return { ...block, names: block.names.map((name, index) => line(`name${index}`, name, 'plain')) }
    case 'signature':
      return { ...block, date: line('date', block.date, 'date') }
    case 'table':
      return mapTable(block, change)
    case 'pageBreak':
    case 'image':
      return block
  }
}

type Table = Extract<Block, { type: 'table' }>

function mapTable(table: Table, change: (text: BlockText) => readonly Span[]): Table {
  const isPlain = table.rows.every((row) => row.every((cell) => !cell.colSpan && !cell.rowSpan))
  const columns = isPlain && table.headerRows > 0 ? (table.rows[0] ?? []).map(cellText) : []
  return {
    ...table,
    rows: table.rows.map((row, rowIndex) =>
      row.map((cell, index) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((spans, part) => {
          const field = `${rowIndex}.${index}.${part}`
          if (rowIndex < table.headerRows || index === 0)
            return [...change({ field, spans, kind: 'heading' })]
          const names = { column: columns[index] ?? '', row: row[0] ? cellText(row[0]) : '' }
          return [...change({ field, spans, kind: 'text', cell: names })]
        }),
      })),
    ),
  }
}

function cellText(cell: Cell): string {
  return cell.paragraphs.map(spansText).join('').trim()
}
