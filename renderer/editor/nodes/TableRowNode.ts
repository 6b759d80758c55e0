import { $create, ElementNode, type LexicalNode } from 'lexical'

/** A row of a table; without cells where all its places are taken by cells that begin above. */
export class TableRowNode extends ElementNode {
  override $config() {
    return this.config('draft-table-row', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    return document.createElement('tr')
  }

  override updateDOM(): false {
    return false
  }

  override canIndent(): false {
    return false
  }
}

export function $createTableRow(): TableRowNode {
  return $create(TableRowNode)
}

export function $isTableRow(node: LexicalNode | null | undefined): node is TableRowNode {
  return node instanceof TableRowNode
}
