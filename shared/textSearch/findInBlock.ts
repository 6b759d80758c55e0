import type { Block } from '../draft/draft'
import { textParts } from './blockParts'
import type { FindHits } from './compileQuery'
import type { Hit } from './textQuery'

/** The hits in a block, in units of `textOf(block)`; none reaches from one cell, name or line of a signature into another. */
export function findInBlock(block: Block, find: FindHits): readonly Hit[] {
  return textParts(block).flatMap(({ start, text }) => {
    const hits = find(text)
    return start === 0
      ? hits
      : hits.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }))
  })
}
