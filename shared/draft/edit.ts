import type { Block, BlockId } from './draft'

/** One structural change of a draft, in whole blocks; a list of them is one undo step. `before: null` means at the end. */
export type Edit =
  | { readonly type: 'move'; readonly blocks: readonly BlockId[]; readonly before: BlockId | null }
  | { readonly type: 'insert'; readonly blocks: readonly Block[]; readonly before: BlockId | null }
  | { readonly type: 'remove'; readonly blocks: readonly BlockId[] }
  | { readonly type: 'replace'; readonly block: Block }
