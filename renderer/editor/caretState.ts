import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $blockAt } from './caretPlace'
import { noCaret, type CaretState } from './draftEditor'
import { $blockIdOf } from './nodes/blockId'
import type { BlockShape } from './nodes/blockShape'
import { $isTail } from './nodes/inlineMarks'
import { $cellShapeOf } from './nodes/TableCellNode'
import { $isTable, $tableShapeOf } from './nodes/TableNode'
import { $isTextBlock, $shapeOf } from './nodes/TextBlockNode'
import { $cellRange } from './tables/tablePlace'

/** What the caret of an editor stands in; reads one block, never the draft. */
export function readCaret(editor: LexicalEditor, inTitle: boolean): CaretState {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if ($isNodeSelection(selection)) {
      const node = selection.getNodes()[0]
      return { ...noCaret, block: node ? $blockIdOf(node) : null, hasSelection: true }
    }
    if (!$isRangeSelection(selection)) return { ...noCaret, inTitle }
    const block = $blockAt(selection.focus)
    const shape = $isTextBlock(block) ? $shapeOf(block) : null
    const cells = $isTable(block) ? $cellRange(selection) : null
    const cell = cells && $cellShapeOf(cells.focus)
    const runIn =
      shape?.type === 'heading' && $isTextBlock(block) && block.getChildren().some((node) => $isTail(node))
    return {
      block: inTitle || !block ? null : $blockIdOf(block),
      form: shape ? formOf(shape) : 'other',
      runIn,
      align: (shape?.type === 'paragraph' ? shape.align : cell?.align) ?? 'start',
      bold: selection.hasFormat('bold'),
      italic: selection.hasFormat('italic'),
      underline: selection.hasFormat('underline'),
      inTitle,
      hasSelection: !selection.isCollapsed(),
      inTable: cells !== null,
      manyCells: cells?.isMany === true,
      inMergedCell: cells?.isMany === false && cell !== null && (cell.colSpan ?? cell.rowSpan ?? 1) > 1,
      isTableLandscape: cells !== null && $tableShapeOf(cells.table).landscape === true,
      hasTableHeader: cells !== null && $tableShapeOf(cells.table).headerRows === 1,
    }
  })
}

export function sameCaret(a: CaretState, b: CaretState): boolean {
  return (Object.keys(a) as (keyof CaretState)[]).every((key) => a[key] === b[key])
}

function formOf(shape: BlockShape): CaretState['form'] {
  switch (shape.type) {
    case 'heading':
      return `heading${shape.level}`
    case 'paragraph':
      return shape.role === 'closing' ? 'closing' : 'paragraph'
    case 'recipient':
    case 'attachments':
    case 'attachment':
    case 'signature':
      return shape.type
    default:
      return 'other'
  }
}
