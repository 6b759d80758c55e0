import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $blockAt } from './caretPlace'
import { $holdsBlank, $walkBlanks } from './extensions/BlanksExtension'

/** Makes one sheet of title and body: Enter, arrows and Tab go from one to the other. */
export function joinFields(title: LexicalEditor, body: LexicalEditor): void {
  const goToBody = (event: KeyboardEvent | null) => {
    event?.preventDefault()
    enter(body, 'start')
    return true
  }
  title.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => !event?.shiftKey && goToBody(event),
    COMMAND_PRIORITY_NORMAL,
  )
  title.registerCommand(
    KEY_ARROW_DOWN_COMMAND,
    (event) => !event.shiftKey && isOnEdge(title, 'last') && goToBody(event),
    COMMAND_PRIORITY_NORMAL,
  )
  body.registerCommand(
    KEY_ARROW_UP_COMMAND,
    (event) => {
      if (event.shiftKey || !isOnEdge(body, 'first')) return false
      event.preventDefault()
      enter(title, 'end')
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
  joinTabs(title, body, false)
  joinTabs(body, title, true)
}

/** Tab in the title goes on to the blanks of the body, Shift+Tab in the body back to those of the title. */
function joinTabs(from: LexicalEditor, to: LexicalEditor, isBackward: boolean): void {
  from.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      if (event.isComposing || event.shiftKey !== isBackward || event.ctrlKey || event.altKey) return false
      if ($walkBlanks(isBackward)) {
        event.preventDefault()
        return true
      }
      if (!enterAtBlank(to, isBackward)) return false
      event.preventDefault()
      to.focus()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
}

/** Leaves the caret where it is when there is no blank: a caret set in one field is taken from the other. */
function enterAtBlank(editor: LexicalEditor, isBackward: boolean): boolean {
  if (!editor.getEditorState().read($holdsBlank)) return false
  editor.update(
    () => {
      if (isBackward) $getRoot().selectEnd()
      else $getRoot().selectStart()
      $walkBlanks(isBackward)
    },
    { discrete: true },
  )
  return true
}

function enter(editor: LexicalEditor, edge: 'start' | 'end'): void {
  editor.update(
    () => {
      if (edge === 'start') $getRoot().selectStart()
      else $getRoot().selectEnd()
    },
    { discrete: true },
  )
  editor.focus()
}

/** Does the caret stand in the field's first or last line? */
function isOnEdge(editor: LexicalEditor, edge: 'first' | 'last'): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $blockAt(selection.anchor)
  const end = edge === 'first' ? $getRoot().getFirstChild() : $getRoot().getLastChild()
  const element = block?.is(end) ? editor.getElementByKey(block.getKey()) : null
  const domSelection = getSelection()
  const range = domSelection?.rangeCount ? domSelection.getRangeAt(0) : null
  if (!element || !range) return false
  const caret = range.getBoundingClientRect()
  if (caret.height === 0) return true
  const box = element.getBoundingClientRect()
  return edge === 'first' ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height
}
