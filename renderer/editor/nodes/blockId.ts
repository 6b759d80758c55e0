import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import type { BlockId } from '../../../shared/draft/draft'

/** The draft's id of a block; empty until `BlockIdsExtension` has given one. */
export const blockIdState = createState('block', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

export function $blockIdOf(node: LexicalNode): BlockId {
  return $getState(node, blockIdState)
}

export function $setBlockId(node: LexicalNode, id: BlockId): void {
  $setState(node, blockIdState, id)
}
