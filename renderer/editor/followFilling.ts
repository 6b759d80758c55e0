import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  FOCUS_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import type { BlankFilling } from './blankFilling'

/** Keys that walk through the text; Tab goes to blanks on purpose. */
const walking = /^(?:Arrow|Home$|End$|Page)/

/** Keeps what is known of the selected blank up to date with an editor. */
export function followFilling(editor: LexicalEditor, filling: BlankFilling): () => void {
  const press = () => filling.notePress()
  return mergeRegister(
    editor.registerUpdateListener(({ tags }) => filling.look(tags)),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      ({ key }) => {
        filling.noteMove(walking.test(key))
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      COMPOSITION_START_COMMAND,
      () => {
        filling.noteComposition()
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      COMPOSITION_END_COMMAND,
      () => {
        queueMicrotask(() => filling.look())
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        filling.noteMove(false)
        queueMicrotask(() => filling.look())
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        queueMicrotask(() => filling.leave())
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('pointerdown', press)
      root?.addEventListener('pointerdown', press)
    }),
  )
}
