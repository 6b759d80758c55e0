import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical'

/**
 * Ctrl+Enter starts a new page. In the text no native accelerator can have this key: Chromium makes a line of it, and the
 * menu never hears of it.
 */
export function registerPageBreakKey(editor: LexicalEditor, insert: () => void): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false
      event.preventDefault()
      // After the update that the key is part of.
      queueMicrotask(insert)
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
