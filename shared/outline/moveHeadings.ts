import type { BlockId } from '../draft/draft'
import { refuse, type Arranged, type ArrangeInput } from './arranging'
import { moveSections } from './moveSections'
import { moveSubsections } from './moveSubsections'
import { topHeadings } from './topHeadings'

/** A place in the outline: under a heading (null: among the sections), before one that stands there (null: after the last). */
export type OutlinePlace = { readonly parent: BlockId | null; readonly before: BlockId | null }

/** Moves sections or subsections together with all below them, in one undo step, or says why not. */
export function moveHeadings(
  input: ArrangeInput,
  ids: readonly BlockId[],
  target: 'up' | 'down' | OutlinePlace,
): Arranged {
  const moved = topHeadings(input.blocks, ids)
  const [first] = moved
  if (first === undefined) return { edits: [] }
  const tops = moved.map(({ heading }) => heading.id)
  const no = (reason: 'mixed' | 'amongSections' | 'insideSection') =>
    refuse(reason, first.heading, input.blocks, moved.length)
  const sections = moved.filter(({ heading }) => heading.level === 1).length
  if (sections > 0 && sections < moved.length) return no('mixed')
  if (typeof target === 'string')
    return sections > 0 ? moveSections(input, tops, target) : moveSubsections(input.blocks, tops, target)
  const { parent, before } = target
  if (sections > 0) return parent === null ? moveSections(input, tops, { before }) : no('amongSections')
  return parent === null ? no('insideSection') : moveSubsections(input.blocks, tops, { parent, before })
}
