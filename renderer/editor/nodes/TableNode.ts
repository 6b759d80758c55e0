import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import { blockIdState } from './blockId'
import { buildTable } from './buildTable'
import { parseTableContent, type TableContent } from './tableContent'

const tableState = createState('table', {
  parse: parseTableContent,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** A table, shown and kept whole; its cells are not yet edited here. */
export class TableNode extends DecoratorNode<null> {
  override $config() {
    return this.config('draft-table', {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: blockIdState, flat: true },
        { stateConfig: tableState, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'table'
    dom.append(buildTable($getState(this, tableState)))
    return dom
  }

  override updateDOM(previous: this): boolean {
    return $getState(previous, tableState, 'direct') !== $getState(this, tableState)
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

export function $createTable(content: TableContent): TableNode {
  return $setState($create(TableNode), tableState, content)
}

export function $isTable(node: LexicalNode | null | undefined): node is TableNode {
  return node instanceof TableNode
}

export function $tableOf(node: TableNode): TableContent {
  return $getState(node, tableState)
}
