import { $getSelection, $isRangeSelection, type LexicalNode } from 'lexical'
import type { HeadingLevel } from '../../shared/draft/draft'
import { aligned } from '../../shared/table/tableContent'
import { $blocksIn } from './caretPlace'
import type { BlockForm } from './draftEditor'
import { $isTail, $setTail } from './nodes/inlineMarks'
import type { BlockShape } from './nodes/blockShape'
import { $cellShapeOf, $setCellShape } from './nodes/TableCellNode'
import { $isTextBlock, $setShape, $shapeOf, type TextBlockNode } from './nodes/TextBlockNode'
import { $cellRange, $cellsIn } from './tables/tablePlace'
import { firstSentenceEnd } from './spanText'
import { $splitChildrenAt } from './splitChildren'

/** Gives the blocks of the selection a form. The title and the lines of a signature keep theirs. */
export function $setForm(form: BlockForm): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (form.type === 'align') $alignCells(form.align)
  for (const block of $blocksIn(selection)) {
    if (!$isTextBlock(block) || $shapeOf(block).type === 'title') continue
    if (form.type === 'runIn') $toggleRunIn(block)
    else $setShape(block, shapeFor(form, $shapeOf(block)))
  }
}

/** In a table the selected cells are aligned. */
function $alignCells(align: 'start' | 'center' | 'right'): void {
  const range = $cellRange()
  for (const cell of range ? $cellsIn(range) : []) {
    $setCellShape(cell, aligned($cellShapeOf(cell), align))
  }
}

function shapeFor(form: Exclude<BlockForm, { type: 'runIn' }>, before: BlockShape): BlockShape {
  switch (form.type) {
    case 'heading':
      return before.type === 'heading'
        ? { ...before, level: form.level }
        : { type: 'heading', level: form.level }
    case 'paragraph':
      return { type: 'paragraph' }
    case 'closing':
      return { type: 'paragraph', role: 'closing' }
    case 'align': {
      if (before.type !== 'paragraph') return before
      const role = before.role && { role: before.role }
      return form.align === 'start'
        ? { type: 'paragraph', ...role }
        : { type: 'paragraph', align: form.align, ...role }
    }
  }
}

/** The first sentence becomes a heading that the rest runs on behind; done again, all is a paragraph. */
function $toggleRunIn(block: TextBlockNode): void {
  const shape = $shapeOf(block)
  if (shape.type === 'heading' && block.getChildren().some((node) => $isTail(node))) {
    $setShape(block, { type: 'paragraph' })
    return
  }
  if (shape.type !== 'heading' && shape.type !== 'paragraph') return
  const end = firstSentenceEnd(block.getTextContent())
  if (shape.type === 'paragraph') $setShape(block, { type: 'heading', level: $runInLevel(block) })
  if (end > 0) for (const node of $splitChildrenAt(block, end)) $setTail(node, true)
}

/** As the run-in heading before it; else one below the heading it stands under. */
function $runInLevel(block: TextBlockNode): HeadingLevel {
  for (let node: LexicalNode | null = block.getPreviousSibling(); node; node = node.getPreviousSibling()) {
    if (!$isTextBlock(node)) continue
    const shape = $shapeOf(node)
    if (shape.type !== 'heading') continue
    if (node.getChildren().some((child) => $isTail(child))) return shape.level
    return shape.level === 1 ? 2 : shape.level === 2 ? 3 : 4
  }
  return 1
}
