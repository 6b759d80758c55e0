import {
  $addUpdateTag,
  $getSelection,
  $setSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  mergeRegister,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical'

/** Whether the caret of the keyboard is in a field. */
export function hasFocus(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.contains(document.activeElement) === true
}

/** Gives a field the focus and scrolls nothing. */
export function focusQuietly(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true })
}

/** Tells when a field gets the focus; one that was left for another goes on where it was left. */
export function followFocus(editor: LexicalEditor, onFocus: () => void): () => void {
  let wasLeft = false
  return mergeRegister(
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        if (wasLeft) $keepCaret()
        wasLeft = false
        onFocus()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    // Where the whole window loses the focus the field stays the active element, and Chromium keeps its caret.
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        wasLeft = document.activeElement !== editor.getRootElement()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

/** By itself Chromium would begin at the very start. */
function $keepCaret(): void {
  const selection = $getSelection()
  if (selection === null) return
  $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
  $setSelection(selection.clone())
}

/**
 * Takes Chromium's own selection out of a field without focus: when blocks move it would slip to their neighbours, and
 * Lexical, which keeps the true one, would follow it.
 */
export function dropDomSelection(editor: LexicalEditor): void {
  const selection = document.getSelection()
  if (editor.getRootElement()?.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges()
}
