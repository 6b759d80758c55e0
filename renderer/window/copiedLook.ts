import { layoutOf } from '../../shared/layout/layouts'
import { editor } from '../pageEditor'
import { session } from '../session'

/** What is copied looks as the layout of the draft on screen has it. */
export function followCopiedLook() {
  return session.subscribe(({ draft }, before) => {
    const former = before.draft?.head
    const { head } = draft ?? {}
    if (head && (head.layout !== former?.layout || head.ownLayout !== former.ownLayout))
      editor.setLayout(layoutOf(head))
  })
}
