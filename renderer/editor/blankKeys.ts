import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import type { ListKey } from './draftEditor'

const keys: ReadonlyMap<string, ListKey> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Enter', 'choose'],
  ['Tab', 'goOn'],
  ['Escape', 'close'],
  // As in a browser's own lists; Delete alone takes the blank out of the text.
  ['Shift+Delete', 'forget'],
])

/** Offers the keys of a list to `take` before the text gets them; those of an input method are its own. */
export function registerBlankKeys(editor: LexicalEditor, take: (key: ListKey) => boolean): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || editor.isComposing())
        return false
      const key = keys.get(event.shiftKey ? `Shift+${event.key}` : event.key)
      if (key === undefined || !take(key)) return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
