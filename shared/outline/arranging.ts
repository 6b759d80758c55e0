import { spansText } from '../draft/blockText'
import type { Block, Enforcement, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { numbersOf } from '../numbering/numbering'
import type { SectionName } from './outline'
import type { OrderInput } from './rankedSections'

/** What a move, promotion or demotion in the outline needs to know. */
export type ArrangeInput = OrderInput & { readonly enforcement: Enforcement }

/**
 * Why something was not done: the order forbids it, nothing is beyond, no deeper level is left, what was chosen stands at
 * different levels, or it would stand where only the other kind (章节, 小节) may, or inside itself.
 */
export type Refusal = {
  readonly reason: 'order' | 'edge' | 'depth' | 'mixed' | 'amongSections' | 'insideSection' | 'inItself'
  /** What was to be moved; of several the first. */
  readonly section: SectionName
  /** How many were to be moved together. */
  readonly count: number
  /** Where the order would have it: after the one and before the other. */
  readonly between: { readonly after: SectionName | null; readonly before: SectionName | null }
}

/** The edits of a change in the outline (one undo step; none where nothing changes), or why it is refused. */
export type Arranged = { readonly edits: readonly Edit[] } | { readonly refusal: Refusal }

/** Names a heading as printed. */
export function nameOf(heading: Heading, blocks: readonly Block[]): SectionName {
  return { key: heading.id, text: (numbersOf(blocks).get(heading.id) ?? '') + spansText(heading.lead) }
}

/** A refusal that has nothing to do with the order. */
export function refuse(
  reason: Exclude<Refusal['reason'], 'order'>,
  heading: Heading,
  blocks: readonly Block[],
  count = 1,
): { readonly refusal: Refusal } {
  return {
    refusal: { reason, section: nameOf(heading, blocks), count, between: { after: null, before: null } },
  }
}

/** A heading by its id with its place among the blocks; an unknown one is a bug and throws. */
export function findHeading(blocks: readonly Block[], id: string): { heading: Heading; index: number } {
  const index = blocks.findIndex((block) => block.id === id)
  const heading = blocks[index]
  if (heading?.type !== 'heading') throw new Error(`no heading ${id} in the draft`)
  return { heading, index }
}
