import { editor } from '../pageEditor'
import { session } from '../session'

/** Has the editor follow the writer's setting about marks typed by habit. */
export function followTypingMarks() {
  editor.setTypingMarks(session.get().settings.typingMarks)
  return session.subscribe(({ settings }, before) => {
    if (settings.typingMarks !== before.settings.typingMarks) editor.setTypingMarks(settings.typingMarks)
  })
}
