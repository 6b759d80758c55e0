import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import type { OutlineRow } from './outline'

/** 保持原样: the sections that the outline marks, as misplaced or as standing twice, are kept where they are. */
export function keepAsIs(blocks: readonly Block[], rows: readonly OutlineRow[]): Edit[] {
  const marked = rows.filter((row) => row.place !== 'ok').flatMap((row) => row.block ?? [])
  return setKept(blocks, marked, true)
}

/** Keeps sections where they are, or lets the order have its say about them again. */
export function setKept(blocks: readonly Block[], ids: readonly BlockId[], kept: boolean): Edit[] {
  const wanted = new Set(ids)
  return blocks.flatMap((block): Edit[] => {
    if (block.type !== 'heading' || !wanted.has(block.id) || (block.kept ?? false) === kept) return []
    const plain = { ...block }
    delete plain.kept
    return [{ type: 'replace', block: kept ? { ...plain, kept } : plain }]
  })
}
