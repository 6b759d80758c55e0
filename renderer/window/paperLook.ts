import type { Layout } from '../../shared/layout/layout'
import { layoutOf } from '../../shared/layout/layouts'
import { desk } from '../desk'
import { editor } from '../pageEditor'
import { loadLatinFaces } from '../pages/pageStyles'
import { headOnScreen, session, type Session } from '../session'
import { paperStyles } from './paperStyles'

/** While pages are shown the text is set in the faces and with the line length of the paper, so that lines end where they will. */
export function followPaperLook() {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  let wanted: Layout | null = null
  const show = async (layout: Layout | null) => {
    wanted = layout
    // First the faces, or the lines would be broken twice.
    if (layout !== null) await loadLatinFaces(layout)
    if (layout === wanted) inPlace(() => sheet.replaceSync(layout === null ? '' : paperStyles(layout)))
  }
  const look = (now: Session) => {
    const head = now.settings.pageMarks ? headOnScreen(now) : null
    const layout = head && layoutOf(head)
    if (layout !== wanted) void show(layout)
  }
  look(session.get())
  return session.subscribe(look)
}

/** Changes how high everything is, and leaves what stands in the middle of the desk where it is. */
function inPlace(change: () => void) {
  const { top, bottom } = desk.getBoundingClientRect()
  const before = editor.blockAtHeight((top + bottom) / 2)
  change()
  const after = before && editor.boxAt(before.index)
  if (after) desk.scrollTop += (after.top + after.bottom - before.top - before.bottom) / 2
}
