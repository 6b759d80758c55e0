import {
  $createNodeSelection,
  $getSelection,
  $isDecoratorNode,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { isFullDate } from '../../../shared/material/findSignoff'
import { $draftBlockAt, $isAtBlockStart, $offsetInBlock } from '../caretPlace'
import { holdsPlainLines, plainParagraph, type BlockShape } from '../nodes/blockShape'
import { $isTable } from '../nodes/TableNode'
import {
  $createTextBlock,
  $isTextBlock,
  $setShape,
  $shapeOf,
  type TextBlockNode,
} from '../nodes/TextBlockNode'

/** What Enter, Backspace and Delete do at the borders of our blocks. */
export const BlockKeysExtension = defineExtension({
  name: 'zhangfa/block-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          if (!selection.isCollapsed()) selection.removeText()
          const block = $draftBlockAt(selection.anchor)
          if (!block) return false
          if (holdsPlainLines($shapeOf(block))) {
            if ($leavesLines(block, selection)) return $leaveLines(block)
            return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
          }
          return $enterAtStart(block, selection)
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
          const block = $draftBlockAt(selection.anchor)
          if (!block) return false
          if (!isBackward)
            return (
              $offsetInBlock(block, selection.anchor) === block.getTextContentSize() &&
              $selectAtom(block.getNextSibling())
            )
          if (!$isAtBlockStart(selection)) return false
          if ($isRoomForIntroduction(block)) return true
          return $becomePlain(block) || $selectAtom(block.getPreviousSibling())
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
})

/**
 * Enter before the first character makes room above and leaves the block what it is; in an empty heading it ends it. An
 * empty line under an empty line is a habit: the layout has the room between paragraphs.
 */
function $enterAtStart(block: TextBlockNode, selection: RangeSelection): boolean {
  const shape = $shapeOf(block)
  if (block.getTextContentSize() === 0) {
    if (shape.type === 'heading' || shape.type === 'attachment') return $becomePlain(block)
    return isPlain(shape)
  }
  if (!$isAtBlockStart(selection)) return false
  block.insertBefore($createTextBlock(), true)
  return true
}

/** Behind the date of a signature, and behind an empty last line, Enter goes on below. */
function $leavesLines(block: TextBlockNode, selection: RangeSelection): boolean {
  const size = block.getTextContentSize()
  if (size === 0 || $offsetInBlock(block, selection.anchor) < size) return false
  const text = block.getTextContent()
  const last = text.slice(text.lastIndexOf('\n') + 1)
  const shape = $shapeOf(block)
  return last === '' || (shape.type === 'signature' && (isFullDate(last.trim()) || last === shape.date))
}

function $leaveLines(block: TextBlockNode): boolean {
  if (block.getTextContent().endsWith('\n')) block.getLastChild()?.remove()
  const next = $createTextBlock()
  block.insertAfter(next)
  next.select()
  return true
}

function $becomePlain(block: TextBlockNode): boolean {
  const shape = $shapeOf(block)
  if (shape.type === 'title' || isPlain(shape)) return false
  $setShape(block, plainParagraph)
  return true
}

/** The empty first paragraph before a heading is where the introduction goes: Backspace leaves it. */
function $isRoomForIntroduction(block: TextBlockNode): boolean {
  const next = block.getNextSibling()
  if (block.getPreviousSibling() || block.getTextContentSize() > 0 || !$isTextBlock(next)) return false
  return isPlain($shapeOf(block)) && $shapeOf(next).type === 'heading'
}

function isPlain(shape: BlockShape): boolean {
  return shape.type === 'paragraph' && !shape.align && !shape.role
}

/** Backspace behind a table or page break, and Delete before one, selects it first: nothing large goes with one key. */
function $selectAtom(node: LexicalNode | null): boolean {
  if (!$isDecoratorNode(node) && !$isTable(node)) return false
  const atom = $createNodeSelection()
  atom.add(node.getKey())
  $setSelection(atom)
  return true
}
