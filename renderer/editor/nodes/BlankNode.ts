import { $getState, $setState, createState, TextNode, type EditorConfig, type LexicalNode } from 'lexical'
import type { Blank } from '../../../shared/draft/draft'

const unnamed: Blank = { name: '？', kind: 'text' }

const blankState = createState('blank', {
  parse: (value) =>
    typeof value === 'object' && value !== null && 'name' in value ? (value as Blank) : unnamed,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** A named gap, shown 【name】: one piece to the caret, to Backspace and to the clipboard. */
export class BlankNode extends TextNode {
  override $config() {
    return this.config('blank', {
      extends: TextNode,
      stateConfigs: [{ stateConfig: blankState, flat: true }],
    })
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    dom.classList.add('blank')
    const { kind, hint } = $getState(this, blankState)
    dom.dataset.kind = kind
    if (hint) dom.dataset.hint = hint
    return dom
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }

  override isTextEntity(): true {
    return true
  }
}

export function $createBlank(blank: Blank): BlankNode {
  const node = new BlankNode(textOfBlank(blank))
  $setState(node, blankState, blank)
  return node.setMode('token')
}

export function $isBlank(node: LexicalNode | null | undefined): node is BlankNode {
  return node instanceof BlankNode
}

export function $blankOf(node: BlankNode): Blank {
  return $getState(node, blankState)
}

/** How a blank stands in the text. */
export function textOfBlank(blank: Blank): string {
  return `【${blank.name}】`
}
