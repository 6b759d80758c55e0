import {
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical'

const menuKeys: ReadonlySet<string> = new Set(['z', 'y', 'b', 'i', 'u'])

/**
 * Shortcuts belong to the native menu, so Lexical's own reading of them is switched off. Where Chromium takes such a key
 * for an editing command (Ctrl+B always, Ctrl+Z while it has something to undo) the menu never sees it; the `beforeinput`
 * it sends instead is then the one way the command comes. While an input
 * method composes, it does nothing. Escape, too, is the window's: Lexical would take the focus away.
 */
export const MenuKeysExtension = defineExtension({
  name: 'zhangfa/menu-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) =>
          isComposed(event) || ((event.ctrlKey || event.metaKey) && menuKeys.has(event.key.toLowerCase())),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => {
          if (!editor.isComposing() || !/^(format|history)/.test(event.inputType)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    ),
})

/** Keys an input method has taken carry 229, also the one that starts a composition and is not yet part of it. */
function isComposed(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign on that first key
  return event.isComposing || event.keyCode === 229
}
