import type { Block, BlockId } from '../draft/draft'
import { sectionsOf } from '../draft/sections'
import type { ComparedRow } from './compareDrafts'

/** The headings of the older state's sections in which something differs: those worth bringing back. */
export function changedSections(older: readonly Block[], rows: readonly ComparedRow[]): ReadonlySet<BlockId> {
  const { sections } = sectionsOf(older)
  const sectionOf = new Map(
    sections.flatMap(({ heading, blocks }) => blocks.map((block) => [block.id, heading.id] as const)),
  )
  const changed = new Set<BlockId>()
  let current: BlockId | undefined
  for (const row of rows) {
    if (row.kind !== 'added' && row.kind !== 'movedHere') current = sectionOf.get(row.old.id)
    const touched = row.kind === 'movedHere' ? sectionOf.get(row.old.id) : current
    if (row.kind !== 'same' && touched !== undefined) changed.add(touched)
  }
  return changed
}
