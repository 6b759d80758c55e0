import type { Block, BlockId } from '../../../shared/draft/draft'
import type { BlockPages } from '../../../shared/pages/paginate'
import type { TextPoint } from '../../../shared/textSearch/placedHit'
import type { BlockBox, CharacterBox } from '../../editor/draftEditor'

/** What is asked of the text on the page; all heights are those of the window. */
export type Boxes = {
  readonly blockAtHeight: (y: number) => BlockBox | null
  readonly boxAt: (index: number) => BlockBox | null
  readonly characterBox: (point: TextPoint) => CharacterBox | null
}

/** Where a page begins: above a line of the editor, or within it where the paper's lines end elsewhere. */
export type PageMark = {
  readonly page: number
  readonly top: number
  /** The place in the line, and where the line ends. */
  readonly within: { readonly left: number; readonly bottom: number } | null
}

/** The marks between two heights; looks at the blocks there and at a few more, however many there are. */
export function placeMarks(
  blocks: readonly Block[],
  pages: ReadonlyMap<BlockId, BlockPages>,
  boxes: Boxes,
  view: { readonly top: number; readonly bottom: number },
): PageMark[] {
  const first = boxes.blockAtHeight(view.top)?.index ?? 0
  const last = boxes.blockAtHeight(view.bottom)?.index ?? -1
  return blocks.slice(first, last + 1).flatMap(({ id }, at) =>
    (pages.get(id)?.turns ?? []).flatMap(({ offset, page }): PageMark[] => {
      const box = boxes.characterBox({ block: id, offset })
      if (!box) return []
      if (!box.isLineStart) return [{ page, top: box.top, within: { left: box.left, bottom: box.bottom } }]
      const above = first + at - 1
      // A page break draws a line of its own, in its middle.
      const drawn = offset === 0 && blocks[above]?.type === 'pageBreak' ? boxes.boxAt(above) : null
      return [{ page, top: drawn ? (drawn.top + drawn.bottom) / 2 : box.top, within: null }]
    }),
  )
}
