import {
  $addUpdateTag,
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  $isTextNode,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_NORMAL,
  COMPOSITION_END_TAG,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  mergeRegister,
  TextNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical'
import { markKeys, readTypedMark, type MarkChange } from '../../../shared/cleaning/typedMark'
import { $offsetInBlock, $selectInBlock, $textBlockAt, $textBlockByKey } from '../caretPlace'
import { $isBlank } from '../nodes/BlankNode'
import type { TextBlockNode } from '../nodes/TextBlockNode'
import { programTag } from '../updateTags'

/** What was made of typed marks, so that Backspace can take it back. `caret` and `text` are those right after. */
type Made = {
  readonly key: NodeKey
  readonly text: string
  readonly caret: number
  /** How to bring back what was typed, first to last. */
  readonly back: readonly MarkChange[]
}

/** A mark that was taken back stays as typed, also when its other half follows. */
type Refused = { readonly key: NodeKey; readonly start: number }

const startsWithHan = /^\p{Script=Han}/u

/**
 * Straight quotes, ... , -- and ( ) beside Han become the right marks as they are typed; Backspace right after brings
 * back what was typed. Only the few keys that may complete a mark are looked at, and what an input method committed;
 * never while it composes. `isOn` is the writer's setting.
 */
export const TypingMarksExtension = defineExtension({
  name: 'zhangfa/typing-marks',
  build: () => ({ isOn: true }),
  register(editor, _config, state) {
    const habit = state.getOutput()
    let made: Made | null = null
    let refused: Refused | null = null
    let composedFrom: number | null = null

    const $changesFor = (block: TextBlockNode, text: string, caret: number, typed: string) => {
      const changes = readTypedMark({ text, caret, typed })
      const isRefused = changes.some(
        ({ start }) => refused?.key === block.getKey() && refused.start === start,
      )
      return isRefused || changes.some(({ start }) => $isInBlank(block, start)) ? [] : changes
    }
    const $make = (block: TextBlockNode, changes: readonly MarkChange[], caret: number) => {
      const written = block.getTextContent()
      const after = $change(block, changes, caret)
      made = {
        key: block.getKey(),
        text: block.getTextContent(),
        caret: after,
        back: inverse(changes, written),
      }
    }

    return mergeRegister(
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => {
          const { data } = event
          if (!habit.isOn || event.inputType !== 'insertText' || data === null || editor.isComposing())
            return false
          if (!markKeys.has(data) && !startsWithHan.test(data)) return false
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || !mayMake(selection, data)) return false
          const block = $textBlockAt(selection.anchor)
          if (!block?.is($textBlockAt(selection.focus))) return false
          const [start, end] = [selection.anchor, selection.focus]
            .map((point) => $offsetInBlock(block, point))
            .toSorted((a, b) => a - b)
          if (start === undefined || end === undefined) return false
          const text = block.getTextContent()
          const caret = start + data.length
          const changes = $changesFor(block, text.slice(0, start) + data + text.slice(end), caret, data)
          if (changes.length === 0) return false
          event.preventDefault()
          editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, data)
          $make(block, changes, caret)
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          const selection = $getSelection()
          const block = $isRangeSelection(selection) ? $textBlockAt(selection.anchor) : null
          composedFrom =
            block && $isRangeSelection(selection)
              ? Math.min(...[selection.anchor, selection.focus].map((point) => $offsetInBlock(block, point)))
              : null
          return false
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerNodeTransform(TextNode, (node) => {
        if (composedFrom === null || !$hasUpdateTag(COMPOSITION_END_TAG) || editor.isComposing()) return
        const selection = $getSelection()
        if (!habit.isOn || !$isRangeSelection(selection) || !selection.isCollapsed()) return
        const block = $textBlockAt(selection.anchor)
        if (!block || !node.getParent()?.is(block)) return
        const text = block.getTextContent()
        const caret = $offsetInBlock(block, selection.anchor)
        const typed = text.slice(composedFrom, caret)
        composedFrom = null
        const changes = $changesFor(block, text, caret, typed)
        if (changes.length > 0) $make(block, changes, caret)
      }),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => {
          if (!isBackward || made === null || editor.isComposing()) return false
          const taken = made
          made = null
          if (!$isRightBehind(taken)) return false
          const block = $textBlockByKey(taken.key)
          if (!block) return false
          $addUpdateTag(programTag)
          $change(block, taken.back, taken.caret)
          refused = { key: taken.key, start: taken.back[0]?.start ?? 0 }
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    )
  },
})

/** Before anything is read at length: one of the keys, or Han right behind one. */
function mayMake(selection: RangeSelection, data: string): boolean {
  if (markKeys.has(data)) return true
  const point = selection.isBackward() ? selection.focus : selection.anchor
  const node = point.getNode()
  const before = $isTextNode(node) ? node.getTextContent().slice(0, point.offset) : ''
  const behind = before === '' ? (node.getPreviousSibling()?.getTextContent() ?? '') : before
  return markKeys.has(behind.at(-1) ?? '')
}

function $isInBlank(block: TextBlockNode, offset: number): boolean {
  let start = 0
  return block.getChildren().some((child) => {
    const isThere = start <= offset && offset < start + child.getTextContentSize()
    start += child.getTextContentSize()
    return isThere && $isBlank(child)
  })
}

/** Makes the changes from last to first, so that places hold; gives the caret's place after them, and puts it there. */
function $change(block: TextBlockNode, changes: readonly MarkChange[], caret: number): number {
  let after = caret
  for (const change of changes.toReversed()) {
    $splice(block, change)
    after += change.mark.length - (change.end - change.start)
  }
  const selection = $selectInBlock(block, after)
  // What is typed on keeps the face of what stands before it.
  const node = selection.anchor.getNode()
  if ($isTextNode(node)) {
    selection.setFormat(node.getFormat())
    selection.setStyle(node.getStyle())
  }
  return after
}

/** Puts the mark into the run in which the stretch begins; each run keeps its face. */
function $splice(block: TextBlockNode, { start, end, mark }: MarkChange): void {
  let offset = 0
  let rest = mark
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize()
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, size)
    if ($isTextNode(child) && from <= to && (from < to || rest !== '')) {
      child.spliceText(from, to - from, rest)
      rest = ''
    }
    offset += size
  }
}

/** The changes that bring `written` back. */
function inverse(changes: readonly MarkChange[], written: string): MarkChange[] {
  let shift = 0
  return changes.map(({ start, end, mark }) => {
    const from = start + shift
    shift += mark.length - (end - start)
    return { start: from, end: from + mark.length, mark: written.slice(start, end) }
  })
}

function $isRightBehind({ key, text, caret }: Made): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $textBlockAt(selection.anchor)
  return (
    block?.getKey() === key &&
    $offsetInBlock(block, selection.anchor) === caret &&
    block.getTextContent() === text
  )
}
