import { changePhraseBook, undoOfPhraseChange } from '../../shared/snippet/changePhraseBook'
import type { PhraseChange } from '../../shared/snippet/phraseBook'
import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'

/** Puts the writer's own phrases into the session. */
export async function loadPhraseBook() {
  const opened = await bridge.request('phrases.open', {})
  if (!opened.ok) {
    tellFailure(opened)
    return
  }
  const { book, aside } = opened.value
  session.set({ book })
  if (aside) tellProblem(words.snippets.aside(aside.file, book.snippets.length, aside.lost))
}

/** Changes the writer's own phrases, on screen at once and in their file; tells where that cannot be. Gives what takes the changes back. */
export function changePhrases(changes: readonly PhraseChange[]): readonly PhraseChange[] {
  const undo: PhraseChange[] = []
  let { book } = session.get()
  for (const change of changes) {
    undo.unshift(...undoOfPhraseChange(book, change))
    book = changePhraseBook(book, change)
  }
  session.set({ book })
  void bridge.request('phrases.change', { changes: [...changes] }).then((changed) => {
    if (!changed.ok) tellFailure(changed)
    else if (changed.value.elsewhere) void loadPhraseBook()
  })
  return undo
}
