import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import type { Pagination } from '../pages/paginate'
import { remarkOn } from './check'
import type { Finding } from './finding'

/** So many characters, marks included, look lost on a line of their own. */
const fewest = 2

/**
 * 孤字: finds paragraphs whose last line holds a character or two. A matter of looks on paper, so it is asked for only where
 * pages are shown; `pagination` may be a moment older than the blocks.
 */
export function lastLineFindings(pagination: Pagination, blocks: readonly Block[]): Finding[] {
  const short = new Map(
    pagination.blocks.flatMap(({ block, lastLine = Infinity }) =>
      lastLine <= fewest ? [[block, lastLine] as const] : [],
    ),
  )
  if (short.size === 0) return []
  return blocks.flatMap((block) => {
    const count = short.get(block.id)
    const text = textOf(block)
    if (count === undefined || text === '') return []
    const start = Math.max(0, text.length - Array.from(text).slice(-count).join('').length)
    return [
      { ...remarkOn(text, [start, text.length], 'review', { count }), rule: 'last-line', block: block.id },
    ]
  })
}
