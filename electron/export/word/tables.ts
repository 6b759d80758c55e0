import type { Block, Cell } from '../../../shared/draft/draft'
import { columnWidths } from '../../../shared/table/columnWidths'
import { textWidth, type Layout } from '../../../shared/layout/layout'
import { toGrid, type GridCell } from '../../../shared/table/tableGrid'
import type { Flow } from './emptyLines'
import { paragraph } from './paragraphs'
import { toRuns } from './runs'
import { styleIds } from './styleIds'

type TableBlock = Extract<Block, { type: 'table' }>

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/**
 * A table as wide as the text area, as XML. Column widths stand in the grid and in every cell: WPS shows no table without
 * them.
 */
export function toTable(block: TableBlock, layout: Layout, flow: Flow): string {
  const { columns, rows } = toGrid(block.rows.length === 0 ? [[]] : block.rows)
  const widths = columnWidths(block.widths ?? [], columns, textWidth(layout))
  const made = rows.map((row, index) => {
    const isHead = index < block.headerRows
    const cells = toCells(row, widths, {
      isHead,
      pageBreakBefore: flow.pageBreakBefore && index === 0,
      keepNext: isHead || (flow.keepNext && index === rows.length - 1),
    })
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`
  })
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl>${tableProperties(layout)}<w:tblGrid>${grid}</w:tblGrid>${made.join('')}</w:tbl>`
}

function tableProperties(layout: Layout): string {
  const margin = `w:w="${layout.table.cellMargin}" w:type="dxa"`
  const line = `w:val="single" w:sz="${layout.table.line}" w:space="0" w:color="auto"`
  const borders = edges.map((edge) => `<w:${edge} ${line}/>`).join('')
  const none = 'w:w="0" w:type="dxa"'
  return `<w:tblPr><w:tblW w:w="${textWidth(layout)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top ${none}/><w:left ${margin}/><w:bottom ${none}/><w:right ${margin}/></w:tblCellMar></w:tblPr>`
}

type CellFlow = Flow & { readonly isHead: boolean }

function toCells(row: readonly GridCell[], widths: readonly number[], flow: CellFlow): string {
  let column = 0
  return row
    .map((place) => {
      const width = widths.slice(column, column + place.columns).reduce((sum, one) => sum + one, 0)
      const isFirst = column === 0
      column += place.columns
      const span = place.columns > 1 ? `<w:gridSpan w:val="${place.columns}"/>` : ''
      const paragraphs = toCellParagraphs(place.type === 'cell' ? place.cell : { paragraphs: [] }, {
        ...flow,
        pageBreakBefore: flow.pageBreakBefore && isFirst,
      })
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${mergeOf(place)}<w:vAlign w:val="center"/></w:tcPr>${paragraphs}</w:tc>`
    })
    .join('')
}

function mergeOf(place: GridCell): string {
  if (place.type === 'continued') return '<w:vMerge w:val="continue"/>'
  return place.type === 'cell' && place.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
}

/** At least one paragraph: Word repairs a cell without. */
function toCellParagraphs({ paragraphs, align }: Cell, flow: CellFlow): string {
  const { isHead, keepNext, pageBreakBefore } = flow
  return (paragraphs.length === 0 ? [[]] : paragraphs)
    .map((spans, index) =>
      paragraph(
        {
          style: isHead ? styleIds.tableHead : styleIds.tableText,
          keepNext,
          pageBreakBefore: pageBreakBefore && index === 0,
          align,
        },
        toRuns(spans),
      ),
    )
    .join('')
}
