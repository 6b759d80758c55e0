import type { Block, BlockId, HeadingLevel } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { applyEdits } from '../draft/applyEdits'

type Levels = ReadonlyMap<BlockId, HeadingLevel>

/** A promotion or demotion that was made, with the levels of all headings before and after it. */
export type LevelStep = {
  readonly heading: BlockId
  readonly action: 'promote' | 'demote'
  readonly before: Levels
  readonly after: Levels
}

/** Remembers a step, so that its opposite can bring back the levels it found. */
export function levelStep(
  blocks: readonly Block[],
  edits: readonly Edit[],
  step: Pick<LevelStep, 'heading' | 'action'>,
): LevelStep {
  return { ...step, before: levelsOf(blocks), after: levelsOf(applyEdits(blocks, edits)) }
}

/**
 * The edits that take a step back when its opposite is asked for right after it: the levels alone cannot tell the
 * siblings that came under a promoted heading from its own subsections. Null where it is another step.
 */
export function takeBack(
  blocks: readonly Block[],
  step: LevelStep,
  { heading, action }: Pick<LevelStep, 'heading' | 'action'>,
): Edit[] | null {
  if (step.heading !== heading || step.action === action || !isSame(step.after, levelsOf(blocks))) return null
  return blocks.flatMap((block): Edit[] => {
    const level = step.before.get(block.id)
    if (block.type !== 'heading' || level === undefined || level === block.level) return []
    return [{ type: 'replace', block: { ...block, level } }]
  })
}

function levelsOf(blocks: readonly Block[]): Levels {
  return new Map(blocks.flatMap((block) => (block.type === 'heading' ? [[block.id, block.level]] : [])))
}

/** The same headings in the same order at the same levels. */
function isSame(one: Levels, other: Levels): boolean {
  const others = [...other]
  return (
    one.size === other.size &&
    [...one].every(([id, level], index) => others[index]?.[0] === id && others[index][1] === level)
  )
}
