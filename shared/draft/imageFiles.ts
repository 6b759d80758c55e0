import type { Block } from './draft'

/** The names of the pictures that blocks show, each once. */
export function imageFiles(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'image' ? [block.file] : [])))]
}
