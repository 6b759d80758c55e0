import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  setDOMUnmanaged,
  type EditorConfig,
  type ElementDOMSlot,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { tableSchema } from '../../../shared/draft/draft'
import type { TableContent } from '../../../shared/table/tableContent'
import { dressBlock } from '../blockDress'
import { blockIdState } from './blockId'

/** What a table says apart from its rows. */
export type TableShape = Pick<TableContent, 'headerRows' | 'widths' | 'landscape'>

const shapeSchema = tableSchema.pick({ headerRows: true, widths: true, landscape: true })
const plainTable: TableShape = { headerRows: 0 }

const tableState = createState('table', {
  parse: (value): TableShape => shapeSchema.safeParse(value).data ?? plainTable,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** A table: rows of cells, each of which holds paragraphs. */
export class TableNode extends ElementNode {
  override $config() {
    return this.config('draft-table', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: blockIdState, flat: true },
        { stateConfig: tableState, flat: true },
      ],
    })
  }

  override createDOM(_config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'table'
    const columns = document.createElement('colgroup')
    setDOMUnmanaged(columns)
    const table = document.createElement('table')
    table.append(columns)
    dom.append(table)
    showShape(dom, $getState(this, tableState))
    if (editor) dressBlock(editor, $getState(this, blockIdState), dom)
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): false {
    const shape = $getState(this, tableState)
    if ($getState(previous, tableState, 'direct') !== shape) showShape(dom, shape)
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const table = element.querySelector<HTMLElement>(':scope > table') ?? element
    return super.getDOMSlot(element).withElement(table).withAfter(table.querySelector(':scope > colgroup'))
  }

  override canIndent(): false {
    return false
  }
}

/** It says its direction: where it does not, Chromium looks through all cells for one with each row put in. */
export function $createTableNode(shape: TableShape): TableNode {
  return $setState($create(TableNode), tableState, shape).setDirection('ltr')
}

export function $isTable(node: LexicalNode | null | undefined): node is TableNode {
  return node instanceof TableNode
}

export function $tableShapeOf(node: TableNode): TableShape {
  return $getState(node, tableState)
}

export function $setTableShape(node: TableNode, shape: TableShape): void {
  $setState(node, tableState, shape)
}

/** Widths are parts of the whole: a table is always as wide as the text. */
function showShape(dom: HTMLElement, { headerRows, widths = [], landscape }: TableShape): void {
  if (headerRows === 1) dom.dataset.header = ''
  else delete dom.dataset.header
  if (landscape) dom.dataset.landscape = ''
  else delete dom.dataset.landscape
  const sum = widths.reduce((whole, part) => whole + part, 0)
  dom.querySelector('colgroup')?.replaceChildren(
    ...widths.map((part) => {
      const column = document.createElement('col')
      column.style.width = `${(part / sum) * 100}%`
      return column
    }),
  )
}
