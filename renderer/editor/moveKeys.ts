import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'

/**
 * Alt with an arrow moves paragraphs. No native accelerator can have these keys: Chromium scrolls with them where there is
 * anything to scroll, and the menu then never hears of them.
 */
export function registerMoveKeys(editor: LexicalEditor, move: (to: 'up' | 'down') => void): () => void {
  const listen = (to: 'up' | 'down') => (event: KeyboardEvent) => {
    if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return false
    event.preventDefault()
    // After the update that the key is part of.
    queueMicrotask(() => move(to))
    return true
  }
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_UP_COMMAND, listen('up'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, listen('down'), COMMAND_PRIORITY_HIGH),
  )
}
