import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Block, Cell } from '../../../shared/draft/draft'
import { textWidth, type Layout } from '../../../shared/layout/layout'
import { toGrid, type GridCell } from '../tableGrid'
import type { Flow } from './emptyLines'
import { toRuns } from './runs'
import { styleIds } from './styleIds'

type TableBlock = Extract<Block, { type: 'table' }>

/** A table as wide as the text area. Column widths stand in the grid and in every cell: WPS shows no table without them. */
export function toTable(block: TableBlock, layout: Layout, flow: Flow): Table {
  const { columns, rows } = toGrid(block.rows.length === 0 ? [[]] : block.rows)
  const widths = columnWidths(block.widths ?? [], columns, textWidth(layout))
  const margin = { marginUnitType: WidthType.DXA, top: 0, bottom: 0 }
  return new Table({
    width: { size: textWidth(layout), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...margin, left: layout.table.cellMargin, right: layout.table.cellMargin },
    rows: rows.map((row, index) => {
      const isHead = index < block.headerRows
      return new TableRow({
        cantSplit: true,
        // Left out where it does not hold: an explicit false is a schema error.
        ...(isHead ? { tableHeader: true } : {}),
        children: toCells(row, widths, {
          isHead,
          pageBreakBefore: flow.pageBreakBefore && index === 0,
          keepNext: isHead || (flow.keepNext && index === rows.length - 1),
        }),
      })
    }),
  })
}

/** The stored widths as parts of the whole; equal parts where they do not fit the columns. */
function columnWidths(stored: readonly number[], columns: number, total: number): number[] {
  const parts = stored.length === columns ? stored : Array.from({ length: columns }, () => 1)
  const sum = parts.reduce((whole, part) => whole + part, 0)
  const edges = parts.map((_, index) =>
    Math.round((parts.slice(0, index + 1).reduce((whole, part) => whole + part, 0) / sum) * total),
  )
  return edges.map((edge, index) => Math.max(1, edge - (edges[index - 1] ?? 0)))
}

type CellFlow = Flow & { readonly isHead: boolean }

function toCells(row: readonly GridCell[], widths: readonly number[], flow: CellFlow): TableCell[] {
  let column = 0
  return row.map((place) => {
    const size = widths.slice(column, column + place.columns).reduce((sum, width) => sum + width, 0)
    const isFirst = column === 0
    column += place.columns
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(place.columns > 1 ? { columnSpan: place.columns } : {}),
      ...mergeOf(place),
      children: toCellParagraphs(place.type === 'cell' ? place.cell : { paragraphs: [] }, {
        ...flow,
        pageBreakBefore: flow.pageBreakBefore && isFirst,
      }),
    })
  })
}

function mergeOf(place: GridCell) {
  if (place.type === 'continued') return { verticalMerge: VerticalMergeType.CONTINUE }
  return place.type === 'cell' && place.rows > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}
}

/** At least one paragraph: Word repairs a cell without. */
function toCellParagraphs({ paragraphs, align }: Cell, flow: CellFlow): Paragraph[] {
  return (paragraphs.length === 0 ? [[]] : paragraphs).map(
    (spans, index) =>
      new Paragraph({
        style: flow.isHead ? styleIds.tableHead : styleIds.tableText,
        ...(align ? { alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER } : {}),
        ...(flow.keepNext ? { keepNext: true } : {}),
        ...(flow.pageBreakBefore && index === 0 ? { pageBreakBefore: true } : {}),
        children: toRuns(spans),
      }),
  )
}
