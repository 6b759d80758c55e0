import { createDraftElement } from './editor/draftElement'
import { editor } from './pageEditor'
import { session, type Session } from './session'
import { words } from './words'

/**
 * The desk with the page. Plain elements beside those of React, not within: React listens on its containers to whatever
 * happens in them, and of the writer's keys it has nothing to learn.
 */
export const desk = element('main', 'desk')

/** Lies over the page and scrolls with it, unzoomed: a place for what React shows there. */
export const deskLayer = element('div', 'desk-layer')

const page = element('div', 'desk-page')
const paper = element('div', 'paper')
paper.append(createDraftElement(editor))
page.append(paper)
desk.append(page, deskLayer)
desk.ariaLabel = words.app.page

/** Shows the desk while a draft is on screen, as large as the writer wants it. */
export function followDesk() {
  const show = ({ view, settings, focusMode }: Session) => {
    desk.hidden = view !== 'draft'
    desk.toggleAttribute('data-calm', focusMode)
    page.style.zoom = String(settings.zoom / 100)
  }
  show(session.get())
  return session.subscribe((now, before) => {
    if (
      now.view !== before.view ||
      now.focusMode !== before.focusMode ||
      now.settings.zoom !== before.settings.zoom
    )
      show(now)
  })
}

function element(name: 'main' | 'div', className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}
