import type { Block, BlockId } from '../../shared/draft/draft'
import type { OutlineRow } from '../../shared/outline/outline'

/** The row with this key, wherever it stands. */
export function findRow(rows: readonly OutlineRow[], key: string): OutlineRow | undefined {
  for (const row of rows) {
    const found = row.key === key ? row : findRow(row.children, key)
    if (found) return found
  }
  return undefined
}

/** The top row (章节) that holds the row with this key. */
export function topRowOf(rows: readonly OutlineRow[], key: string): OutlineRow | undefined {
  return rows.find((row) => findRow([row], key) !== undefined)
}

/** Which row each block belongs to: the nearest one that starts at it or above it. */
export function rowKeysByBlock(
  rows: readonly OutlineRow[],
  blocks: readonly Block[],
): ReadonlyMap<BlockId, string> {
  const starts = new Map<BlockId, string>()
  collectStarts(rows, starts)
  const keys = new Map<BlockId, string>()
  let key: string | undefined
  for (const block of blocks) {
    key = starts.get(block.id) ?? key
    if (key !== undefined) keys.set(block.id, key)
  }
  return keys
}

function collectStarts(rows: readonly OutlineRow[], starts: Map<BlockId, string>) {
  for (const row of rows) {
    if (row.block !== undefined && !starts.has(row.block)) starts.set(row.block, row.key)
    collectStarts(row.children, starts)
  }
}
