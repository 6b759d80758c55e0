import { type LexicalNode, type PointType } from 'lexical'
import type { BlockId } from '../../../shared/draft/draft'
import { $offsetInBlock, $selectInBlock, $textBlockAt } from '../caretPlace'
import { $blockIdOf } from '../nodes/blockId'
import type { TableNode } from '../nodes/TableNode'
import { $isTextBlock, type TextBlockNode } from '../nodes/TextBlockNode'
import { $tableAround } from './tablePlace'
import { $cellsOf, $rowsOf } from './tableState'

/** The block of the draft a point stands in, and where in `textOf(block)`; null between blocks. */
export function $placeInDraft(point: PointType): { readonly block: BlockId; readonly offset: number } | null {
  const block = $textBlockAt(point)
  return block && $draftPlace(block, $offsetInBlock(block, point))
}

/** The same for a character of a text block. */
export function $draftPlace(
  block: TextBlockNode,
  offset: number,
): { readonly block: BlockId; readonly offset: number } {
  const table = $tableAround(block)
  if (!table) return { block: $blockIdOf(block), offset }
  const place = $paragraphsOf(table).find(({ paragraph }) => paragraph.is(block))
  return { block: $blockIdOf(table), offset: (place?.start ?? 0) + offset }
}

/** Selects a stretch of `textOf(table)`. */
export function $selectInTable(table: TableNode, start: number, end: number): void {
  const paragraphs = $paragraphsOf(table)
  const at = (offset: number) => paragraphs.findLast((place) => place.start <= offset) ?? paragraphs[0]
  const [first, last] = [at(start), at(end)]
  if (!first || !last) {
    table.selectStart()
    return
  }
  const { key, offset, type } = $caretIn(last, end)
  $selectInBlock(first.paragraph, inside(first, start)).focus.set(key, offset, type)
}

type PlacedParagraph = { readonly paragraph: TextBlockNode; readonly start: number }

function $caretIn(place: PlacedParagraph, offset: number): PointType {
  return $selectInBlock(place.paragraph, inside(place, offset)).focus
}

function inside({ paragraph, start }: PlacedParagraph, offset: number): number {
  return Math.max(0, Math.min(offset - start, paragraph.getTextContentSize()))
}

/** The paragraphs of all cells and where each begins: between two stands one character, as for a row without cells. */
function $paragraphsOf(table: TableNode): PlacedParagraph[] {
  const places: PlacedParagraph[] = []
  let start = 0
  for (const row of $rowsOf(table)) {
    const cells = $cellsOf(row)
    if (cells.length === 0) start += 1
    for (const paragraph of cells.flatMap($paragraphsIn)) {
      places.push({ paragraph, start })
      start += paragraph.getTextContentSize() + 1
    }
  }
  return places
}

function $paragraphsIn(cell: { getChildren(): LexicalNode[] }): TextBlockNode[] {
  return cell.getChildren().filter($isTextBlock)
}
