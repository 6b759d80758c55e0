import { $isTextNode, type LexicalNode } from 'lexical'
import type { TextBlockNode } from './nodes/TextBlockNode'

/** Splits the text node at a character of the block where needed; gives all children from there on. */
export function $splitChildrenAt(block: TextBlockNode, offset: number): LexicalNode[] {
  let rest = offset
  for (const child of block.getChildren()) {
    if (rest === 0) return [child, ...child.getNextSiblings()]
    const size = child.getTextContentSize()
    if (rest < size && $isTextNode(child)) {
      const second = child.isToken() ? child : child.splitText(rest)[1]
      return second ? [second, ...second.getNextSiblings()] : []
    }
    rest -= size
  }
  return []
}
