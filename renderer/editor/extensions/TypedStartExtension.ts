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
import { readTypedNumber, type TypedNumber } from '../../../shared/numbering/typedNumber'
import { $draftBlockAt, $offsetInBlock, $selectInBlock, $textBlockByKey } from '../caretPlace'
import { plainParagraph, type BlockShape } from '../nodes/blockShape'
import { $setShape, $shapeOf, type TextBlockNode } from '../nodes/TextBlockNode'
import { programTag } from '../updateTags'

const notTyped: readonly UpdateTag[] = [HISTORIC_TAG, PASTE_TAG, programTag]
/** Two full-width blanks, or as wide in half-width ones: the layout indents. */
const indent = /^(?:\u3000{2,}|[ \u00a0\u3000]{4,})/
/** `3.` may become `3.5`: such a number waits for the character behind it. */
const waits = /^[^（()）]+[.．]$/
/** As many characters behind a number may yet make it text: `三、十四线`. */
const longestDoubt = 4
/** What people type behind a number out of habit: a blank, and the mark in `（一）、`. */
const habit = /^[ \u00a0\u3000]/
const habitBehindBracket = /^[、.． \u00a0\u3000]/

/** What was just taken off, so that Backspace can bring it back. `offset` is where the caret was left. */
type Taken = {
  readonly key: NodeKey
  readonly number: string
  readonly offset: number
  readonly text: string
  /** What the block was before. */
  readonly shape: BlockShape
  /** A blank came behind it: what follows can no longer make a figure of it. */
  readonly settled?: true
}

/**
 * What people type by habit at the start of a paragraph or heading: `一、` makes a heading of that level of it and goes,
 * two full-width blanks go, and so does what follows a number by habit.
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
        const block = $draftBlockAt(selection.anchor)
        if (!block || !node.getParent()?.is(block)) return
        const shape = $shapeOf(block)
        const text = block.getTextContent()
        const before = $textBefore(block)
        if ((shape.type !== 'paragraph' && shape.type !== 'heading') || text.length <= before.length) return
        const caret = $offsetInBlock(block, selection.anchor)
        if (taken && $isHabitBehind(taken, block, text, caret)) {
          $takeOff(block, 1, caret)
          taken = { ...taken, settled: true }
          return
        }
        if (taken && isNoNumber(taken, block, text, caret)) {
          $putBack(block, taken, caret)
          taken = null
          return
        }
        if (taken?.key === block.getKey() && caret > longestDoubt) taken = null
        const blanks = indent.exec(text)?.[0].length ?? 0
        if (blanks > 0 && caret >= blanks) {
          $takeOff(block, blanks, caret)
          return
        }
        const number = readTypedNumber(text)
        if (!number || !isJustTyped(number, { text, before, caret, inHeading: shape.type === 'heading' }))
          return
        $takeOff(block, number.length, caret)
        $setShape(block, { ...(shape.type === 'heading' && shape), type: 'heading', level: number.level })
        taken = {
          key: block.getKey(),
          number: number.number,
          offset: caret - number.length,
          text: text.slice(number.length),
          shape: shape.type === 'heading' ? shape : plainParagraph,
          ...(habit.test(text.charAt(number.length - 1)) && { settled: true }),
        }
      }),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          const selection = $getSelection()
          const block = $isRangeSelection(selection) ? $draftBlockAt(selection.anchor) : null
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

type Typed = {
  readonly text: string
  readonly before: string
  readonly caret: number
  readonly inHeading: boolean
}

/**
 * Was the number completed by this very update, alone or with words behind it? Before the words of a heading there is
 * nothing to wait for.
 */
function isJustTyped(number: TypedNumber, { text, before, caret, inHeading }: Typed): boolean {
  const typedFrom = caret - (text.length - before.length)
  const isAmbiguous = waits.test(number.number) && !(inHeading && text.length > number.length)
  if (!isAmbiguous) return typedFrom < number.length && caret >= number.length
  const isBehind = typedFrom === number.number.length && before.startsWith(number.number)
  return caret >= number.length && (isBehind || (typedFrom < number.length && caret > number.number.length))
}

/** Is the character just typed one that goes with the number that was taken off? */
function $isHabitBehind(taken: Taken, block: TextBlockNode, text: string, caret: number): boolean {
  if (taken.key !== block.getKey() || caret !== 1 || text.slice(1) !== taken.text) return false
  return (/[）)]$/.test(taken.number) ? habitBehindBracket : habit).test(text)
}

/** With what was typed right behind it the number reads as text: `3.5`, `一、二季度`. */
function isNoNumber({ key, number, text, settled }: Taken, block: TextBlockNode, now: string, caret: number) {
  if (settled || key !== block.getKey() || now.slice(caret) !== text || caret > longestDoubt) return false
  return readTypedNumber(number + now) === null
}

/** Removes characters from the block's start; the caret moves along. */
function $takeOff(block: TextBlockNode, length: number, caret: number): void {
  $selectInBlock(block, 0, length).removeText()
  $selectInBlock(block, caret - length)
}

function $bringBack({ key, number, offset, text, shape }: Taken): boolean {
  const block = $textBlockByKey(key)
  const selection = $getSelection()
  if (!block || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  if ($shapeOf(block).type !== 'heading' || block.getTextContent() !== text) return false
  if (!$draftBlockAt(selection.anchor)?.is(block) || $offsetInBlock(block, selection.anchor) !== offset)
    return false
  $addUpdateTag(programTag)
  $putBack(block, { number, shape }, offset)
  return true
}

function $putBack(block: TextBlockNode, { number, shape }: Pick<Taken, 'number' | 'shape'>, caret: number) {
  $setShape(block, shape)
  $selectInBlock(block, 0).insertText(number)
  $selectInBlock(block, caret + number.length)
}
