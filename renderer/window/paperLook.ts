import { layouts } from '../../shared/layout/layouts'
import { loadLatinFaces } from '../pages/pageStyles'
import { headOnScreen, session, type Session } from '../session'
import { paperStyles } from './paperStyles'

/** While pages are shown the text is set in the faces and with the line length of the paper, so that lines end where they will. */
export function followPaperLook() {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  let shown: string | null = null
  const show = (now: Session) => {
    const head = now.settings.pageMarks ? headOnScreen(now) : null
    const wanted = head?.layout ?? null
    if (wanted === shown) return
    shown = wanted
    sheet.replaceSync(wanted === null ? '' : paperStyles(layouts[wanted]))
    if (wanted !== null) void loadLatinFaces(layouts[wanted])
  }
  show(session.get())
  return session.subscribe((now, before) => {
    if (now.settings.pageMarks !== before.settings.pageMarks || headOnScreen(now) !== headOnScreen(before))
      show(now)
  })
}
