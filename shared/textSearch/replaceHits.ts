import type { Block, Span } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { groupByBlock, titleBlockId, type PlacedHit } from './placedHit'
import { replaceInBlock } from './replaceInBlock'
import type { Replacement } from './replacement'

/** What to apply to the editor in one step, and what to tell. */
export type ReplacedHits = {
  readonly edits: readonly Edit[]
  /** The new title, where one of the hits lay in it. */
  readonly title?: readonly Span[]
  readonly replaced: number
  readonly inBlanks: number
}

/** Replaces hits all over a draft; `blocks` are those searched, the title among them as `titleAsBlock`. */
export function replaceHits(
  blocks: readonly Block[],
  hits: readonly PlacedHit[],
  replacement: Replacement,
): ReplacedHits {
  const byBlock = groupByBlock(hits)
  const results = blocks.flatMap((block) => {
    const own = byBlock.get(block.id)
    return own === undefined ? [] : [{ before: block, ...replaceInBlock(block, own, replacement) }]
  })
  const changed = results.filter(({ block, before }) => block !== before)
  const title = changed.find(({ block }) => block.id === titleBlockId)?.block
  return {
    edits: changed
      .filter(({ block }) => block.id !== titleBlockId)
      .map(({ block }) => ({ type: 'replace', block })),
    ...(title?.type === 'paragraph' && { title: title.spans }),
    replaced: results.reduce((sum, { replaced }) => sum + replaced, 0),
    inBlanks: results.reduce((sum, { inBlanks }) => sum + inBlanks, 0),
  }
}
