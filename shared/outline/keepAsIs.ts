import type { Block } from '../draft/draft'
import type { Edit } from '../draft/edit'
import type { OutlineRow } from './outline'

/** 保持原样: the sections that the outline marks, as misplaced or as standing twice, are kept where they are. */
export function keepAsIs(blocks: readonly Block[], rows: readonly OutlineRow[]): Edit[] {
  const marked = new Set(rows.filter((row) => row.place !== 'ok').map((row) => row.block))
  return blocks.flatMap((block): Edit[] =>
    block.type === 'heading' && marked.has(block.id)
      ? [{ type: 'replace', block: { ...block, kept: true } }]
      : [],
  )
}
