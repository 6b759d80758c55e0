import { $getSelection, $isRangeSelection, type BaseSelection, type RangeSelection } from 'lexical'
import { $blockAt, $blocksIn, $offsetInBlock, $selectInBlock } from '../caretPlace'
import { $isTable } from '../nodes/TableNode'
import { $createTextBlock, $isTextBlock } from '../nodes/TextBlockNode'
import { $cellRange } from './tablePlace'

/** Does a selection end in a table and begin outside it, or the other way round? */
export function $reachesAcross(
  selection: BaseSelection | null = $getSelection(),
): selection is RangeSelection {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const ends = [selection.anchor, selection.focus].map($blockAt)
  return ends.some($isTable) && $cellRange(selection) === null
}

/** The selection with the tables it reaches into whole. */
export function $withWholeTables(selection: RangeSelection): RangeSelection {
  const whole = selection.clone()
  const isBackward = whole.isBackward()
  for (const point of [whole.anchor, whole.focus]) {
    const block = $blockAt(point)
    if (!$isTable(block)) continue
    const isFirst = (point === whole.anchor) !== isBackward
    point.set('root', block.getIndexWithinParent() + (isFirst ? 0 : 1), 'element')
  }
  return whole
}

/** Removes what a selection holds that reaches into a table from outside, the table with it. */
export function $removeAcross(selection: RangeSelection): void {
  const isBackward = selection.isBackward()
  const [start, end] = isBackward ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const blocks = $blocksIn(selection)
  const [first, last] = [blocks[0], blocks.at(-1)]
  const from = $isTextBlock(first) ? $offsetInBlock(first, start) : 0
  const to = $isTextBlock(last) ? $offsetInBlock(last, end) : 0
  if ($isTextBlock(last) && to > 0) $selectInBlock(last, 0, to).removeText()
  if ($isTextBlock(first)) $selectInBlock(first, from, first.getTextContentSize()).removeText()
  if ($isTextBlock(first)) $selectInBlock(first, from)
  else if ($isTextBlock(last)) last.selectStart()
  else {
    const paragraph = $createTextBlock()
    first?.insertBefore(paragraph, false)
    paragraph.select()
  }
  for (const block of blocks)
    if (!(block.is(first) && $isTextBlock(first)) && !(block.is(last) && $isTextBlock(last))) block.remove()
}
