import { layoutOf } from '../../shared/layout/layouts'
import { pageAt } from '../../shared/pages/pageAt'
import { paginate } from '../../shared/pages/paginate'
import { editor } from '../pageEditor'
import { headOnScreen, session } from '../session'
import { checkAgain, presentBlocks, presentTitleSpans } from './presentDraft'
import { createRefresh } from './refresh'

/** Counts the pages of the draft on screen and finds that of the caret, both once the typing pauses. */
export function followPages() {
  const count = createRefresh(countPages, 200)
  const find = createRefresh(findCaretPage, 150)
  editor.onChange(() => count.afterPause())
  document.addEventListener('selectionchange', () => find.afterPause())
  return session.subscribe((now, before) => {
    const head = headOnScreen(now)
    const was = headOnScreen(before)
    if (head?.id !== was?.id) session.set({ pagination: null, caretPage: null })
    if (head !== was) count.afterPause()
    if (now.settings.pageMarks !== before.settings.pageMarks) checkAgain()
  })
}

function countPages() {
  const head = headOnScreen(session.get())
  if (head === null) return
  const before = session.get().pagination
  const draft = { title: presentTitleSpans(), blocks: presentBlocks() }
  const pagination = paginate(draft, layoutOf(head), before ?? undefined)
  if (pagination === before) return
  session.set({ pagination })
  findCaretPage()
  if (session.get().settings.pageMarks) checkAgain()
}

function findCaretPage() {
  const { pagination, caretPage, caret } = session.get()
  // A selected picture is no stretch of text.
  const place = editor.selection()?.end ?? (caret.block === null ? null : { block: caret.block, offset: 0 })
  const page = pagination && place && pageAt(pagination, place)
  if (page !== caretPage) session.set({ caretPage: page })
}
