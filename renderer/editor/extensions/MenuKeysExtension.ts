import {
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from 'lexical'

const menuKeys: ReadonlySet<string> = new Set(['z', 'y', 'b', 'i', 'u'])
const menuInput: ReadonlySet<string> = new Set([
  'historyUndo',
  'historyRedo',
  'formatBold',
  'formatItalic',
  'formatUnderline',
  'formatStrikeThrough',
])

/** Shortcuts belong to the native menu; Lexical's and the browser's own readings of them are switched off. */
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
          if (!menuInput.has(event.inputType)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
})

/** Keys an input method has taken carry 229, also the one that starts a composition and is not yet part of it. */
function isComposed(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign on that first key
  return event.isComposing || event.keyCode === 229
}
