import { editor } from '../pageEditor'
import { session } from '../session'

/** What is copied looks as the layout of the draft on screen has it. */
export function followCopiedLook() {
  return session.subscribe(({ draft }, before) => {
    const layout = draft?.head.layout
    if (layout !== undefined && layout !== before.draft?.head.layout) editor.setLayout(layout)
  })
}
