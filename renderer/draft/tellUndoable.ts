import { editor } from '../pageEditor'
import { tell } from '../window/notices'
import { words } from '../words'

/**
 * Tells of the step just made, with a way to take it back. The line goes with the next change of the text, be it typing
 * or an undo: its button would take back something else by then.
 */
export function tellUndoable(text: string) {
  const putAway = tell(text, { label: words.app.undo, run: () => editor.undo() })
  const stop = editor.onChange(() => {
    stop()
    putAway()
  })
}
