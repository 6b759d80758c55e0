import {
  $addUpdateTag,
  $getSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import type { Editors } from './buildEditors'
import type { CompositionQueue } from './compositionQueue'
import { dropDomSelection, focusQuietly, hasFocus } from './editorFocus'
import { programTag } from './updateTags'

/** Title and body, and the one of them that is written in; what the program changes in them goes through here. */
export class EditorFields {
  readonly title: LexicalEditor
  readonly body: LexicalEditor
  active: LexicalEditor

  constructor(
    { title, body }: Editors,
    private readonly queue: CompositionQueue,
  ) {
    this.title = title
    this.body = body
    this.active = body
  }

  /** One change by the program: one undo step, after any composition. Whoever has the focus keeps it. */
  change(editor: LexicalEditor, step: () => void): void {
    this.queue.whenIdle(() => {
      const isFocused = hasFocus(editor)
      if (!isFocused) dropDomSelection(editor)
      editor.update(
        () => {
          $addUpdateTag(programTag)
          $addUpdateTag(HISTORY_PUSH_TAG)
          if (!isFocused) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
          step()
        },
        { discrete: true },
      )
    })
  }

  /** What is put in at the caret is gone on writing from: it takes the focus. */
  insert(step: () => void, into = this.active): void {
    this.active = into
    const isElsewhere = !hasFocus(into)
    const caret = into.getEditorState().read($getSelection)
    focusQuietly(into)
    this.change(into, () => {
      // The focus alone lets Chromium put its own caret at the very start.
      if (isElsewhere) $setSelection(caret?.clone() ?? null)
      step()
    })
  }

  /** A change of what the caret is in, where that is the body. */
  changeAtCaret(step: () => void): void {
    if (this.active === this.body) this.change(this.body, step)
  }
}
