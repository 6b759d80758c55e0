import { $isElementNode, type LexicalNode } from 'lexical'
import type { Cell } from '../../../shared/draft/draft'
import type { TableContent } from '../../../shared/table/tableContent'
import { $createInline, $readInline } from '../inlineState'
import {
  $cellShapeOf,
  $createTableCell,
  $isTableCell,
  $setCellShape,
  type CellShape,
  type TableCellNode,
} from '../nodes/TableCellNode'
import {
  $createTableNode,
  $setTableShape,
  $tableShapeOf,
  type TableNode,
  type TableShape,
} from '../nodes/TableNode'
import { $createTableRow, $isTableRow, type TableRowNode } from '../nodes/TableRowNode'
import { $createTextBlock } from '../nodes/TextBlockNode'

/** A table as nodes. */
export function $createTable(content: TableContent): TableNode {
  const table = $createTableNode(shapeOf(content))
  return table.append(...content.rows.map((row) => $createTableRow().append(...row.map($createCell))))
}

/** A table as the draft has it. */
export function $readTable(node: TableNode): TableContent {
  return { type: 'table', ...$tableShapeOf(node), rows: $rowsOf(node).map($readRow) }
}

/** The cells of a row as the draft has them. */
function $readRow(row: TableRowNode): Cell[] {
  return $cellsOf(row).map($readCell)
}

export function $rowsOf(table: TableNode): TableRowNode[] {
  return table.getChildren().filter($isTableRow)
}

export function $cellsOf(row: TableRowNode): TableCellNode[] {
  return row.getChildren().filter($isTableCell)
}

/** Makes a table say what `content` says. Cells whose text is the same keep their nodes, and the caret its place. */
export function $updateTable(table: TableNode, content: TableContent, before = $readTable(table)): void {
  $setTableShape(table, shapeOf(content))
  const cells = new Map<Cell['paragraphs'], TableCellNode>()
  const nodes = $rowsOf(table).map($cellsOf)
  before.rows.forEach((row, at) => {
    row.forEach((cell, index) => {
      const node = nodes[at]?.[index]
      if (node) cells.set(cell.paragraphs, node)
    })
  })
  const $cellFor = (cell: Cell, at: number, index: number): TableCellNode => {
    const inPlace = before.rows[at]?.[index]?.paragraphs
    const kept = cells.has(cell.paragraphs)
      ? cell.paragraphs
      : sameText(inPlace, cell.paragraphs)
        ? inPlace
        : null
    const node = kept && cells.get(kept)
    if (!kept || !node) return $createCell(cell)
    cells.delete(kept)
    $setCellShape(node, shapeOfCell(cell))
    return node
  }
  const wanted = content.rows.map((row, at) => row.map((cell, index) => $cellFor(cell, at, index)))
  $setRows(table, wanted)
}

/** Rows are kept by their first cell, so that a row put in between makes one node and moves none. */
function $setRows(table: TableNode, wanted: readonly (readonly TableCellNode[])[]): void {
  const free = new Set($rowsOf(table))
  const rows = wanted.map((cells) => {
    const known = cells[0]?.getParent()
    const row = $isTableRow(known) && free.delete(known) ? known : $createTableRow()
    return { row, cells }
  })
  for (const { row, cells } of rows)
    if (!sameNodesIn(row.getChildren(), cells)) row.splice(0, row.getChildrenSize(), [...cells])
  const all = rows.map(({ row }) => row)
  if (!sameNodesIn(table.getChildren(), all)) table.splice(0, table.getChildrenSize(), all)
}

function $createCell(cell: Cell): TableCellNode {
  return $createTableCell(shapeOfCell(cell)).append(
    ...cell.paragraphs.map((spans) => $createTextBlock().append(...$createInline(spans))),
  )
}

function $readCell(node: TableCellNode): Cell {
  return { paragraphs: node.getChildren().map($readParagraph), ...$cellShapeOf(node) }
}

function $readParagraph(node: LexicalNode): Cell['paragraphs'][number] {
  if (!$isElementNode(node)) return []
  const { lead, tail } = $readInline(node.getChildren())
  return [...lead, ...tail]
}

function shapeOf({ headerRows, widths, landscape }: TableContent): TableShape {
  return { headerRows, ...(widths && { widths }), ...(landscape && { landscape }) }
}

function shapeOfCell({ colSpan, rowSpan, align }: Cell): CellShape {
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }), ...(align && { align }) }
}

function sameText(a: Cell['paragraphs'] | undefined, b: Cell['paragraphs']): a is Cell['paragraphs'] {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b)
}

function sameNodesIn(a: readonly LexicalNode[], b: readonly LexicalNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node.is(b[index]))
}
