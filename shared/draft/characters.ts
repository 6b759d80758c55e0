import { textOf } from './blockText'
import { countCharacters } from './countCharacters'
import type { Block } from './draft'

/** 字数 of a block without its number; a blank counts as its text. Memoised by block. */
export function charactersOf(block: Block): number {
  const known = counts.get(block)
  if (known !== undefined) return known
  const count = countCharacters(textOf(block))
  counts.set(block, count)
  return count
}

const counts = new WeakMap<Block, number>()

/** 字数 of several blocks together. */
export function charactersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + charactersOf(block), 0)
}
