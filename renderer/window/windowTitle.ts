import { session, type Session } from '../session'
import { words } from '../words'

/** The window bears the draft's title, as the task bar and screen readers show it. */
export function followWindowTitle() {
  const show = ({ draft, library, view }: Session) => {
    const shown = view === 'draft' ? library.find(({ id }) => id === draft?.head.id) : undefined
    document.title = shown
      ? `${shown.title.trim() || words.library.untitled} — ${words.app.name}`
      : words.app.name
  }
  show(session.get())
  return session.subscribe(show)
}
