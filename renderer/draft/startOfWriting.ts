import type { Block } from '../../shared/draft/draft'

/** The block in which writing begins: in a draft without text yet its first empty paragraph, else what follows 主送. */
export function startOfWriting(blocks: readonly Block[]): Block | undefined {
  const isUnwritten = blocks.every((block) => block.type !== 'paragraph' || isEmpty(block))
  return (
    (isUnwritten ? blocks.find(isEmpty) : undefined) ??
    blocks.find((block) => block.type !== 'recipient') ??
    blocks[0]
  )
}

function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.spans.length === 0
}
