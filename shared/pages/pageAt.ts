import { titleBlockId, type TextPoint } from '../textSearch/placedHit'
import type { Pagination } from './paginate'

/** The page a place of the text stands on, from 1; null in a block that is not counted yet. */
export function pageAt({ blocks }: Pagination, { block, offset }: TextPoint): number | null {
  if (block === titleBlockId) return 1
  const found = blocks.find((one) => one.block === block)
  return found?.turns.findLast((turn) => turn.offset <= offset)?.page ?? found?.page ?? null
}
