import type { Block, Heading } from '../draft/draft'
import { sectionsOf } from '../draft/sections'

/** A heading with its place among the blocks. */
export type PlacedHeading = { readonly heading: Heading; readonly index: number }

/** Where what belongs to the heading at `index` ends: at the next heading as high, or where its part of the draft ends. */
export function endOfSubtree(blocks: readonly Block[], { heading, index }: PlacedHeading): number {
  const limit = endOfPart(blocks, index)
  const next = blocks.findIndex(
    (block, at) => at > index && at < limit && block.type === 'heading' && block.level <= heading.level,
  )
  return next < 0 ? limit : next
}

/** The nearest heading before this one that is as high or higher; null where there is none in its part of the draft. */
export function headingBefore(
  blocks: readonly Block[],
  { heading, index }: PlacedHeading,
): PlacedHeading | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type === 'attachment') return null
    if (block?.type === 'heading' && block.level <= heading.level) return { heading: block, index: at }
  }
  return null
}

/** The headings of a subtree, its own first. */
export function headingsOfSubtree(blocks: readonly Block[], top: PlacedHeading): Heading[] {
  return blocks.slice(top.index, endOfSubtree(blocks, top)).filter((block) => block.type === 'heading')
}

/** Parts are: what stands before the sections, the sections together, what closes the draft, each attachment. */
function endOfPart(blocks: readonly Block[], index: number): number {
  const { after } = sectionsOf(blocks)
  const body = blocks.length - after.length
  if (index < body) return body
  const attachment = blocks.findIndex((block, at) => at > index && block.type === 'attachment')
  return attachment < 0 ? blocks.length : attachment
}
