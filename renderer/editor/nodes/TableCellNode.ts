import { $create, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical'
import { cellSchema, type Cell } from '../../../shared/draft/draft'

/** What a cell says apart from its text. */
export type CellShape = Pick<Cell, 'colSpan' | 'rowSpan' | 'align'>

const shapeSchema = cellSchema.pick({ colSpan: true, rowSpan: true, align: true })
const plainCell: CellShape = {}

const cellState = createState('cell', {
  parse: (value): CellShape => shapeSchema.safeParse(value).data ?? plainCell,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** A cell of a table. Its paragraphs are text blocks that are nothing but paragraphs. */
export class TableCellNode extends ElementNode {
  override $config() {
    return this.config('draft-table-cell', {
      extends: ElementNode,
      stateConfigs: [{ stateConfig: cellState, flat: true }],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('td')
    showShape(dom, $getState(this, cellState))
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): false {
    const shape = $getState(this, cellState)
    if ($getState(previous, cellState, 'direct') !== shape && dom instanceof HTMLTableCellElement)
      showShape(dom, shape)
    return false
  }

  /** Paragraphs end at the cell's border, as they do at the draft's. */
  override isShadowRoot(): true {
    return true
  }

  override collapseAtStart(): true {
    return true
  }

  override canIndent(): false {
    return false
  }
}

export function $createTableCell(shape: CellShape): TableCellNode {
  return $setState($create(TableCellNode), cellState, shape)
}

export function $isTableCell(node: LexicalNode | null | undefined): node is TableCellNode {
  return node instanceof TableCellNode
}

export function $cellShapeOf(node: TableCellNode): CellShape {
  return $getState(node, cellState)
}

export function $setCellShape(node: TableCellNode, shape: CellShape): void {
  $setState(node, cellState, shape)
}

function showShape(dom: HTMLTableCellElement, { colSpan = 1, rowSpan = 1, align }: CellShape): void {
  dom.colSpan = colSpan
  dom.rowSpan = rowSpan
  if (align) dom.dataset.align = align
  else delete dom.dataset.align
}
