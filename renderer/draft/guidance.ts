import type { Block, BlockId } from '../../shared/draft/draft'
import type { OutlineRow } from '../../shared/outline/outline'
import type { Template } from '../../shared/template/template'

/** The line of guidance for each empty section, by the empty paragraph that stands under its heading. */
export function guidanceOf(
  rows: readonly OutlineRow[],
  blocks: readonly Block[],
  template: Template,
): ReadonlyMap<BlockId, string> {
  const lines = new Map(template.slots.map((slot) => [slot.id, slot.guidance]))
  const starts = new Map(
    rows.flatMap((row) =>
      row.block !== undefined && row.state === 'empty' && row.kind !== 'subsection'
        ? [[row.block, lines.get(row.slot) ?? ''] as const]
        : [],
    ),
  )
  const guidance = new Map<BlockId, string>()
  for (const [index, block] of blocks.entries()) {
    const line = starts.get(block.id)
    if (line === undefined || line === '') continue
    const place = block.type === 'heading' ? blocks[index + 1] : block
    if (place?.type === 'paragraph' && place.spans.length === 0) guidance.set(place.id, line)
  }
  return guidance
}
