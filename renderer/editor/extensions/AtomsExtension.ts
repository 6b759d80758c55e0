import { NodeSelectionDataSelectedExtension } from '@lexical/extension'
import {
  $createNodeSelection,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  COMPOSITION_START_COMMAND,
  configExtension,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical'
import { $goBehindAtom, $leaveText } from '../behindAtom'
import { ImageNode } from '../nodes/ImageNode'
import { PageBreakNode } from '../nodes/PageBreakNode'
import { TableNode } from '../nodes/TableNode'

/** Page breaks are selected by a click, and look it, as tables are by a key; what is written then goes into a new paragraph behind. */
export const AtomsExtension = defineExtension({
  name: 'zhangfa/atoms',
  dependencies: [
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [ImageNode, PageBreakNode, TableNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        CLICK_COMMAND,
        (event) => {
          const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null
          if (!$isDecoratorNode(node)) return $takeCaretBack(editor)
          const atom = $createNodeSelection()
          atom.add(node.getKey())
          $setSelection(atom)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => $writeBehindAtom(event, editor),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!$goBehindAtom()) return false
          event?.preventDefault()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      ...[KEY_ARROW_UP_COMMAND, KEY_ARROW_LEFT_COMMAND].map((key) => leaveBy(editor, key, 'before')),
      ...[KEY_ARROW_DOWN_COMMAND, KEY_ARROW_RIGHT_COMMAND].map((key) => leaveBy(editor, key, 'behind')),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          $goBehindAtom()
          return false
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        () => {
          $goBehindAtom()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
})

/** At the very start and end of a text there is no line yet to go to, and between two pieces no place to write. */
function leaveBy(editor: LexicalEditor, key: LexicalCommand<KeyboardEvent>, to: 'before' | 'behind') {
  return editor.registerCommand(
    key,
    (event) => {
      if (event.shiftKey || !$leaveText(to)) return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
}

/** A quick click is over before Lexical hears of the new caret, and would drop it with the selected piece. */
function $takeCaretBack(editor: LexicalEditor): boolean {
  if (!$isNodeSelection($getSelection())) return false
  const caret = $createRangeSelectionFromDom(document.getSelection(), editor)
  if (caret === null) return false
  $setSelection(caret)
  return true
}

/** There is no caret for Chromium to write at: left to itself it would write at the very start of the text. */
function $writeBehindAtom(event: InputEvent, editor: LexicalEditor): boolean {
  if (!$isNodeSelection($getSelection()) || event.inputType.startsWith('history')) return false
  event.preventDefault()
  if (!event.inputType.startsWith('insert') || !$goBehindAtom()) return true
  if (event.inputType === 'insertText')
    editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event.data ?? '')
  return true
}
