import { $getRoot, type LexicalNode } from 'lexical'
import type { BlockShape } from './nodes/blockShape'
import { $createTextBlock, $isTextBlock, $shapeOf, type TextBlockNode } from './nodes/TextBlockNode'

export type Part = 'recipient' | 'attachments' | 'signature'

/** Finds the part, or puts an empty one where it belongs: recipient first, attachments before the signature, both last. */
export function $findOrInsertPart(part: Part): TextBlockNode {
  const known = $findPart(part)
  if (known) return known
  const shape: BlockShape = part === 'signature' ? { type: 'signature', seal: false } : { type: part }
  const node = $createTextBlock(shape)
  const next = part === 'recipient' ? $getRoot().getFirstChild() : $firstAfterBody(part)
  if (next) next.insertBefore(node)
  else $getRoot().append(node)
  return node
}

function $findPart(type: BlockShape['type']): TextBlockNode | null {
  for (let node: LexicalNode | null = $getRoot().getFirstChild(); node; node = node.getNextSibling())
    if ($isTextBlock(node) && $shapeOf(node).type === type) return node
  return null
}

function $firstAfterBody(part: Part): LexicalNode | null {
  return (part === 'attachments' ? $findPart('signature') : null) ?? $findPart('attachment')
}
