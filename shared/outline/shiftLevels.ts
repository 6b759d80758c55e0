import type { Block, Heading, HeadingLevel } from '../draft/draft'
import type { Edit } from '../draft/edit'

/** What level each level of a subtree becomes. */
export type LevelShift = ReadonlyMap<HeadingLevel, HeadingLevel>

/** New levels with the top one as asked, keeping steps between levels where they fit into four; null where they do not. */
export function shiftLevels(headings: readonly Heading[], top: number): LevelShift | null {
  const levels = [...new Set(headings.map((heading) => heading.level))].toSorted()
  const shift = top - (levels[0] ?? top)
  const shifted = new Map<HeadingLevel, HeadingLevel>()
  let last = 0
  for (const [index, level] of levels.entries()) {
    const deepest = 4 - (levels.length - 1 - index)
    last = Math.max(last + 1, Math.min(level + shift, deepest))
    if (!isLevel(last) || (index === 0 && last !== top)) return null
    shifted.set(level, last)
  }
  return shifted
}

/** Gives the headings among these blocks their new levels; none where nothing changes. */
export function relevelEdits(blocks: readonly Block[], levels: LevelShift): Edit[] {
  return blocks.flatMap((block): Edit[] => {
    if (block.type !== 'heading') return []
    const level = levels.get(block.level) ?? block.level
    return level === block.level ? [] : [{ type: 'replace', block: { ...block, level } }]
  })
}

function isLevel(value: number): value is HeadingLevel {
  return value >= 1 && value <= 4
}
