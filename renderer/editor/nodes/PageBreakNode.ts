import { $create, DecoratorNode, type LexicalNode } from 'lexical'
import { blockIdState } from './blockId'

/** A page break: one piece that can be selected and deleted. */
export class PageBreakNode extends DecoratorNode<null> {
  override $config() {
    return this.config('page-break', {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: blockIdState, flat: true }],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'pageBreak'
    return dom
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

export function $createPageBreak(): PageBreakNode {
  return $create(PageBreakNode)
}

export function $isPageBreak(node: LexicalNode | null | undefined): node is PageBreakNode {
  return node instanceof PageBreakNode
}
