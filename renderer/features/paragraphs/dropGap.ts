import type { BlockBox } from '../../editor/draftEditor'

/** What is asked of the text on the page. */
export type Boxes = {
  readonly blockAtHeight: (y: number) => BlockBox | null
  readonly boxAt: (index: number) => BlockBox | null
}

/** The gap that lies nearest to a height of the window; `gaps` ascend. */
export function nearestGap(gaps: readonly number[], y: number, boxes: Boxes): number | null {
  const box = boxes.blockAtHeight(y)
  if (box === null) return null
  const pointed = y < (box.top + box.bottom) / 2 ? box.index : box.index + 1
  const above = gaps.findLast((gap) => gap <= pointed)
  const below = gaps.find((gap) => gap >= pointed)
  if (above === undefined || below === undefined) return above ?? below ?? null
  const [upper, lower] = [above, below].map((gap) => Math.abs(y - (heightOfGap(gap, boxes) ?? 0)))
  return (upper ?? 0) <= (lower ?? 0) ? above : below
}

/** Where a gap lies in the window. */
export function heightOfGap(gap: number, { boxAt }: Boxes): number | null {
  return boxAt(gap)?.top ?? boxAt(gap - 1)?.bottom ?? null
}
