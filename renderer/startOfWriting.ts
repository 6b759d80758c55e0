import type { Block } from '../shared/draft/draft'

/** The block in which writing begins: in a draft without text yet its first empty paragraph, else its first block. */
export function startOfWriting(blocks: readonly Block[]): Block | undefined {
  const isUnwritten = blocks.every((block) => block.type !== 'paragraph' || isEmpty(block))
  return (isUnwritten ? blocks.find(isEmpty) : undefined) ?? blocks[0]
}

function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.spans.length === 0
}
