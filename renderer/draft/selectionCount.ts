import { editor } from '../pageEditor'
import { createRefresh } from './refresh'
import { headOnScreen, session } from '../session'

/** Counts what is selected once the selection has come to rest; while one writes nothing is counted. */
export function followSelection() {
  const count = createRefresh(() => {
    const selectedCharacters = headOnScreen(session.get()) === null ? null : editor.selectedCharacters()
    session.set({ selectedCharacters })
  }, 150)
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed === false) count.afterPause()
    else {
      count.stop()
      if (session.get().selectedCharacters !== null) session.set({ selectedCharacters: null })
    }
  })
}
