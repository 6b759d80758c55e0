import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { isCaption } from './heldToNext'

/** Blocks `from` up to `end` that stand on turned pages of their own; behind `tables` only empty lines follow. */
export type TurnedStretch = { readonly from: number; readonly tables: number; readonly end: number }

/** 题名, 单位 and 说明 above a table. */
const mostLinesAbove = 3

/**
 * What goes with tables set 横排 (GB/T 9704-2012, 8): the lines above each, the beginning of an attachment that is nothing
 * else, and the empty lines behind, which would otherwise begin a page or be one.
 */
export function turnedStretches(blocks: readonly Block[]): TurnedStretch[] {
  const stretches: TurnedStretch[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'table' || !block.landscape) continue
    const from = beginningOf(blocks, index)
    let end = index + 1
    while (isEmptyLine(blocks[end])) end += 1
    const last = stretches.at(-1)
    if (last && from <= last.end) stretches[stretches.length - 1] = { ...last, tables: index + 1, end }
    else stretches.push({ from, tables: index + 1, end })
  }
  return stretches
}

function beginningOf(blocks: readonly Block[], table: number): number {
  let from = table
  while (table - from < mostLinesAbove && standsAbove(blocks[from - 1])) from -= 1
  return blocks[from - 1]?.type === 'attachment' ? from - 1 : from
}

function standsAbove(block: Block | undefined): boolean {
  const isSetApart = block?.type === 'paragraph' && block.align !== undefined
  return block !== undefined && (isSetApart || isCaption(block)) && textOf(block) !== ''
}

function isEmptyLine(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && textOf(block) === ''
}
