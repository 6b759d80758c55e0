import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { heaviestRun } from './heaviestRun'
import { sameContent } from './sameContent'

/**
 * The edits that make `wanted` of `present`, which are all blocks of a draft or the stretch of it that ends before `end`.
 * Blocks that are the same in both and in order are left alone, so that caret and marks in them stay.
 */
export function restoreEdits(
  present: readonly Block[],
  wanted: readonly Block[],
  end: BlockId | null = null,
): Edit[] {
  const places = new Map(wanted.map((block, at) => [block.id, at]))
  const common = present.flatMap((block, at) => {
    const place = places.get(block.id)
    return place === undefined ? [] : [[at, place] as const]
  })
  const run = heaviestRun(common, () => 1)
  const still = new Map([...run].flatMap((at) => (present[at] ? [[present[at].id, present[at]]] : [])))
  const gone = present.filter((block) => !still.has(block.id)).map((block) => block.id)
  const edits: Edit[] = gone.length === 0 ? [] : [{ type: 'remove', blocks: gone }]
  let coming: Block[] = []
  const insert = (before: BlockId | null) => {
    if (coming.length > 0) edits.push({ type: 'insert', blocks: coming, before })
    coming = []
  }
  for (const block of wanted) {
    const stands = still.get(block.id)
    if (!stands) {
      coming.push(block)
      continue
    }
    insert(block.id)
    if (!sameContent(stands, block)) edits.push({ type: 'replace', block })
  }
  insert(end)
  return edits
}
