import {
  $createTextNode,
  $getEditor,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { BlankFilling } from '../blankFilling'
import { $draftBlockAt, $isAtBlockStart, $textBlockAt } from '../caretPlace'
import { $coveredBlank } from '../coveredBlank'
import { followFilling } from '../followFilling'
import { $blankOf, $isBlank, BlankNode, textOfBlank } from '../nodes/BlankNode'
import { $setShape, $shapeOf } from '../nodes/TextBlockNode'
import { revealElement } from '../revealRange'

/**
 * Blanks are one piece: a caret that lands inside one selects it. Tab and Shift+Tab walk from one to the next, Tab from
 * the last, once it is filled, to its paragraph's end. Enter on a selected blank is Tab: it never writes over it.
 */
export const BlanksExtension = defineExtension({
  name: 'zhangfa/blanks',
  nodes: () => [BlankNode],
  build: (editor) => ({ filling: new BlankFilling(editor) }),
  register(editor, _config, state) {
    const { filling } = state.getOutput()
    return mergeRegister(
      followFilling(editor, filling),
      editor.registerNodeTransform(BlankNode, $keepWhole),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          if (!editor.isComposing()) $coverBlanks()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
          event.preventDefault()
          return (
            $walkBlanks(event.shiftKey) ||
            (filling.isWriting && $goToEnd(event.shiftKey, filling)) ||
            $shiftLevel(event.shiftKey) ||
            true
          )
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
          if ($coveredBlank() === null) return false
          event.preventDefault()
          return event.shiftKey || editor.dispatchCommand(KEY_TAB_COMMAND, event)
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

/** Selects the next blank behind the caret, or the one before it; false when there is none. */
export function $walkBlanks(isBackward: boolean): boolean {
  const selection = $getSelection()
  const blank = $isRangeSelection(selection)
    ? $blankBeside(selection, isBackward)
    : $firstBlank(isBackward ? $getRoot().getLastChild() : $getRoot().getFirstChild(), isBackward)
  if (!blank) return false
  $selectBlank(blank)
  // Lexical scrolls to a caret only.
  const editor = $getEditor()
  $onUpdate(() => {
    const element = editor.getElementByKey(blank.getKey())
    if (element) revealElement(element)
  })
  return true
}

/** Whether there is a blank anywhere in the field. */
export function $holdsBlank(): boolean {
  return $firstBlank($getRoot().getFirstChild(), false) !== null
}

export function $selectBlank(blank: BlankNode): void {
  blank.select(0, blank.getTextContentSize())
}

/** Selects the next blank of the paragraph; of the field, or the end of the paragraph where there is none. */
export function $goOn(within: 'paragraph' | 'field'): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const block = $textBlockAt(selection.focus)
  if (within === 'field') {
    if (!$walkBlanks(false)) block?.selectEnd()
  } else if (block && $blankBeside(selection, false)?.getParent()?.is(block)) $walkBlanks(false)
}

/** What was written over the last blank is left for the end of its paragraph; over the first one Shift+Tab stays. */
function $goToEnd(isBackward: boolean, filling: BlankFilling): boolean {
  const selection = $getSelection()
  if (!isBackward && $isRangeSelection(selection)) {
    $textBlockAt(selection.focus)?.selectEnd()
    // The end of the paragraph may be that of what was written: the caret alone does not tell.
    $onUpdate(() => filling.leave())
  }
  return true
}

function $blankBeside(selection: RangeSelection, isBackward: boolean): BlankNode | null {
  const point = selection.isBackward() === isBackward ? selection.focus : selection.anchor
  const node = point.getNode()
  let start: LexicalNode | null = node
  if ($isBlank(node) && !isOutside(node, point.offset, isBackward)) start = beyond(node, isBackward)
  else if (point.type === 'element' && $isElementNode(node)) {
    const child = node.getChildAtIndex(isBackward ? point.offset - 1 : point.offset)
    start = child ?? beyond(node, isBackward)
  }
  return $firstBlank(start, isBackward)
}

function isOutside(node: BlankNode, offset: number, isBackward: boolean): boolean {
  return isBackward ? offset === node.getTextContentSize() : offset === 0
}

/** Looks at `start` and all that follows it in the given direction. */
function $firstBlank(start: LexicalNode | null, isBackward: boolean): BlankNode | null {
  for (let node = start; node;) {
    if ($isBlank(node)) return node
    const inner: LexicalNode | null = $isElementNode(node)
      ? isBackward
        ? node.getLastChild()
        : node.getFirstChild()
      : null
    node = inner ?? beyond(node, isBackward)
  }
  return null
}

function beyond(node: LexicalNode, isBackward: boolean): LexicalNode | null {
  for (let from: LexicalNode | null = node; from; from = from.getParent()) {
    const sibling: LexicalNode | null = isBackward ? from.getPreviousSibling() : from.getNextSibling()
    if (sibling) return sibling
  }
  return null
}

function $coverBlanks(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const { anchor, focus } = selection
  const node = focus.getNode()
  if ($isBlank(node) && focus.offset > 0 && focus.offset < node.getTextContentSize()) {
    if (selection.isCollapsed()) {
      $selectBlank(node)
      return
    }
    focus.set(node.getKey(), selection.isBackward() ? 0 : node.getTextContentSize(), 'text')
  }
  const start = anchor.getNode()
  if ($isBlank(start) && anchor.offset > 0 && anchor.offset < start.getTextContentSize())
    anchor.set(start.getKey(), selection.isBackward() ? start.getTextContentSize() : 0, 'text')
}

/** A blank of which a part was deleted goes whole; what was typed into one stands beside it. */
function $keepWhole(blank: BlankNode): void {
  const whole = textOfBlank($blankOf(blank))
  const text = blank.getTextContent()
  if (text === whole) return
  if (whole.includes(text)) {
    blank.remove()
    return
  }
  const [before, after] = text.split(whole)
  if (before === undefined || after === undefined) {
    blank.replace($createTextNode(text)).selectEnd()
    return
  }
  blank.setTextContent(whole)
  if (before) blank.insertBefore($createTextNode(before))
  if (after) blank.insertAfter($createTextNode(after))
}

function $shiftLevel(isUp: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$isAtBlockStart(selection)) return false
  const block = $draftBlockAt(selection.anchor)
  if (!block) return false
  const shape = $shapeOf(block)
  if (shape.type !== 'heading') return false
  const level = shape.level + (isUp ? -1 : 1)
  if (level === 1 || level === 2 || level === 3 || level === 4) $setShape(block, { ...shape, level })
  return true
}
