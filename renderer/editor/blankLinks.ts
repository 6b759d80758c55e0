import { getExtensionDependencyFromEditor } from '@lexical/extension'
import type { LexicalEditor } from 'lexical'
import { titleBlockId } from '../../shared/textSearch/placedHit'
import { registerBlankKeys } from './blankKeys'
import type { FilledBlank, ListKey, SelectedBlank } from './draftEditor'
import { BlanksExtension } from './extensions/BlanksExtension'
import { Listeners } from './listeners'

/** What happens at the blanks of title and body, as one. */
export class BlankLinks {
  readonly selected = new Listeners<SelectedBlank | null>()
  readonly filled = new Listeners<FilledBlank>()
  #take: (key: ListKey) => boolean = () => false

  constructor(title: LexicalEditor, body: LexicalEditor) {
    for (const editor of [title, body]) {
      const { filling } = getExtensionDependencyFromEditor(editor, BlanksExtension).output
      filling.selected.add((blank) => this.selected.tell(blank))
      filling.filled.add((filled) =>
        this.filled.tell(
          editor === title ? { ...filled, place: { ...filled.place, block: titleBlockId } } : filled,
        ),
      )
      registerBlankKeys(editor, (key) => {
        const isTaken = this.#take(key)
        // The caret stays, whatever arrow it was.
        if (isTaken) filling.noteMove(false)
        return isTaken
      })
    }
  }

  setKeys(take: (key: ListKey) => boolean): void {
    this.#take = take
  }
}
