import { blockSchema, type Block } from '../draft/draft'
import { inSchemaOrder } from '../draft/inSchemaOrder'

/** Whether two blocks are the same but for their ids. */
export function sameContent(one: Block, other: Block): boolean {
  return one === other || contentOf(one) === contentOf(other)
}

function contentOf(block: Block): string {
  const known = memo.get(block)
  if (known !== undefined) return known
  const content = JSON.stringify(inSchemaOrder(blockSchema, { ...block, id: '' }))
  memo.set(block, content)
  return content
}

const memo = new WeakMap<Block, string>()
