import {
  $addUpdateTag,
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  COMPOSITION_END_TAG,
  COMPOSITION_START_COMMAND,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  HISTORIC_TAG,
  mergeRegister,
  PASTE_TAG,
  TextNode,
  type NodeKey,
  type UpdateTag,
} from 'lexical'
import { readTypedNumber } from '../../../shared/numbering/typedNumber'
import { $offsetInBlock, $selectInBlock, $textBlockAt, $textBlockByKey } from '../caretPlace'
import { plainParagraph } from '../nodes/blockShape'
import { $setShape, $shapeOf, type TextBlockNode } from '../nodes/TextBlockNode'
import { programTag } from '../updateTags'

const notTyped: readonly UpdateTag[] = [HISTORIC_TAG, PASTE_TAG, programTag]
const indent = /^\u3000{2,}/
/** `3.` may become `3.5`: such a number waits for the character behind it. */
const waits = /^\d+[.．]$/

/** What was just taken off, so that Backspace can bring it back. `offset` is where the caret was left. */
type Taken = {
  readonly key: NodeKey
  readonly number: string
  readonly offset: number
  readonly text: string
}

/**
 * What people type by habit at a paragraph's start: `一、` makes a heading of it and goes, two full-width blanks go.
 * Never while an input method composes.
 */
export const TypedStartExtension = defineExtension({
  name: 'zhangfa/typed-start',
  register(editor) {
    let taken: Taken | null = null
    let beforeComposition = ''
    const $textBefore = (block: TextBlockNode) =>
      $hasUpdateTag(COMPOSITION_END_TAG)
        ? beforeComposition
        : editor.getEditorState().read(() => $textBlockByKey(block.getKey())?.getTextContent() ?? '')
    return mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        if (editor.isComposing() || notTyped.some((tag) => $hasUpdateTag(tag))) return
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
        const block = $textBlockAt(selection.anchor)
        if (!block || !node.getParent()?.is(block)) return
        const shape = $shapeOf(block)
        const text = block.getTextContent()
        const before = $textBefore(block)
        if (shape.type !== 'paragraph' || text.length <= before.length) return
        const caret = $offsetInBlock(block, selection.anchor)
        const blanks = indent.exec(text)?.[0].length ?? 0
        if (blanks > 0 && caret >= blanks) {
          $takeOff(block, blanks, caret)
          return
        }
        const number = readTypedNumber(text)
        if (!number || !isJustTyped(number, before, caret)) return
        $takeOff(block, number.length, caret)
        $setShape(block, { type: 'heading', level: number.level })
        taken = {
          key: block.getKey(),
          number: number.number,
          offset: caret - number.length,
          text: text.slice(number.length),
        }
      }),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          const selection = $getSelection()
          const block = $isRangeSelection(selection) ? $textBlockAt(selection.anchor) : null
          beforeComposition = block?.getTextContent() ?? ''
          return false
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => isBackward && taken !== null && $bringBack(taken),
        COMMAND_PRIORITY_NORMAL,
      ),
    )
  },
})

/** Was the number completed by this very update? */
function isJustTyped(number: { length: number; number: string }, before: string, caret: number): boolean {
  return waits.test(number.number)
    ? caret > number.length && before === number.number
    : caret === number.length
}

/** Removes characters from the block's start; the caret moves along. */
function $takeOff(block: TextBlockNode, length: number, caret: number): void {
  $selectInBlock(block, 0, length).removeText()
  $selectInBlock(block, caret - length)
}

function $bringBack({ key, number, offset, text }: Taken): boolean {
  const block = $textBlockByKey(key)
  const selection = $getSelection()
  if (!block || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  if ($shapeOf(block).type !== 'heading' || block.getTextContent() !== text) return false
  if (!$textBlockAt(selection.anchor)?.is(block) || $offsetInBlock(block, selection.anchor) !== offset)
    return false
  $addUpdateTag(programTag)
  $setShape(block, plainParagraph)
  $selectInBlock(block, 0).insertText(number)
  $selectInBlock(block, offset + number.length)
  return true
}
