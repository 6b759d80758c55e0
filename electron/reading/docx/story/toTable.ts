import { spansText } from '../../../../shared/draft/blockText'
import type { Cell, Span } from '../../../../shared/draft/draft'
import { normalSpans } from '../../../../shared/draft/normalSpans'
import type { SourceParagraph } from '../../../../shared/material/sourceParagraph'
import type { OpenCell, OpenTable } from './openTable'
import type { ReadItem } from './readItem'
import { withoutSlivers } from './withoutSlivers'

/** Paragraphs that one cell may hold and still be a table. */
const mostFramed = 5

type ReachingCell = { readonly cell: Cell; rows: number; readonly columns: number }

/** Whether a table only holds a text together, as pages copied from the web do: one cell with many paragraphs. */
export function isFrameOnly({ rows }: OpenTable): boolean {
  const cells = rows.length === 1 ? (rows[0]?.cells ?? []) : []
  return cells.length === 1 && (cells[0]?.items.length ?? 0) > mostFramed
}

/** A table with its joined cells, as a draft holds it: a cell that goes on from above is not named again. */
export function toTable(open: OpenTable, isOwn: boolean): NonNullable<SourceParagraph['table']> {
  const { widths, rows } = withoutSlivers(open)
  const kept = rows.filter(({ isDeleted, cells }) => !isDeleted && cells.length > 0)
  let above = new Map<number, ReachingCell>()
  const reaching: ReachingCell[] = []
  const made = kept.map((row) => {
    const cells: Cell[] = row.before > 0 ? [gap(row.before)] : []
    const next = new Map<number, ReachingCell>()
    let column = row.before
    for (const { columns, merge, items } of joinedAcross(row.cells)) {
      const from = merge === 'continue' ? above.get(column) : undefined
      if (from?.columns === columns) {
        from.rows += 1
        next.set(column, from)
        keepText(from.cell, paragraphsIn(items))
      } else {
        const cell = toCell(paragraphsIn(items), columns, isOwn)
        const reach = { cell, rows: 1, columns }
        if (merge !== null) next.set(column, reach)
        reaching.push(reach)
        cells.push(cell)
      }
      column += columns
    }
    above = next
    return cells
  })
  for (const { cell, rows: count } of reaching) if (count > 1) cell.rowSpan = count
  const columns = Math.max(
    0,
    ...kept.map(({ cells, before }) => cells.reduce((sum, cell) => sum + cell.columns, before)),
  )
  const hasWidths = widths.length === columns && widths.every((width) => width > 0)
  return {
    type: 'table',
    headerRows: kept[0]?.isHeader ? 1 : 0,
    ...(hasWidths && !areEqual(widths) ? { widths: [...widths] } : {}),
    rows: made,
  }
}

function joinedAcross(cells: readonly OpenCell[]): OpenCell[] {
  const joined: OpenCell[] = []
  for (const cell of cells) {
    const last = joined.at(-1)
    if (!cell.isContinuedAcross || !last) joined.push({ ...cell })
    else {
      last.columns += cell.columns
      last.items = [...last.items, ...cell.items.filter(({ paragraph }) => paragraph.text !== '')]
    }
  }
  return joined
}

function toCell(paragraphs: readonly SourceParagraph[], columns: number, isOwn: boolean): Cell {
  const texts = isOwn ? paragraphs : withoutEmptyEnds(paragraphs)
  const align = texts[0]?.style?.align
  return {
    paragraphs: texts.length === 0 ? [[]] : texts.map(spansOf),
    ...(columns > 1 ? { colSpan: columns } : {}),
    ...(align ? { align } : {}),
  }
}

/** Word hides the text of a cell that goes on from above; programs leave some there all the same. */
function keepText(cell: Cell, hidden: readonly SourceParagraph[]): void {
  const texts = hidden.filter(({ text }) => text !== '').map(spansOf)
  if (texts.length > 0) cell.paragraphs = [...cell.paragraphs, ...texts]
}

function gap(columns: number): Cell {
  return { paragraphs: [[]], ...(columns > 1 ? { colSpan: columns } : {}) }
}

function spansOf({ text, spans }: SourceParagraph): Span[] {
  return normalSpans(spans ?? [{ text }])
}

function withoutEmptyEnds(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
  const filled = paragraphs.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))
  return paragraphs.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1)
}

/** Within what rounding makes of equal parts. */
function areEqual(widths: readonly number[]): boolean {
  return Math.max(...widths) - Math.min(...widths) <= 3
}

/** A table inside a cell becomes lines of the cell, one for each row; pictures stand behind the table. */
function paragraphsIn(items: readonly ReadItem[]): SourceParagraph[] {
  return items.flatMap(({ paragraph, picture }) => {
    if (picture) return []
    if (!paragraph.table) return [paragraph]
    return paragraph.table.rows.map((row) => {
      const cells = row.map((cell) => cell.paragraphs.map(spansText).join(' '))
      return { text: cells.filter((text) => text !== '').join('  ') }
    })
  })
}
