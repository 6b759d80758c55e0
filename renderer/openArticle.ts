import { draftOfArticle } from '../shared/draft/fromSource'
import { serialiseDraft } from '../shared/draft/serialiseDraft'
import type { Article } from '../shared/material/article'
import type { ReadSource } from '../shared/material/requests'
import { bridge } from './bridge'
import { leaveDraft, showOpened } from './openDraft'
import { session } from './session'

/** Opens an article of a source as a new draft of a kind; the source stays as it is. */
export async function openArticle(source: ReadSource, article: Article, templateId: string) {
  const { settings, templates } = session.get()
  const template = templates.find((other) => other.id === templateId)
  if (template === undefined || !(await leaveDraft())) return
  const { profile, enforcement, layout } = settings
  const draft = draftOfArticle({
    lines: source.lines,
    article,
    template,
    profile,
    enforcement,
    layout,
    fullWidthMarks: true,
  })
  const { title, blocks, ...head } = draft
  showOpened(await bridge.request('library.add', { json: serialiseDraft(head, title, blocks) }))
}

/** Back from a source to the draft, or to the start where none is open. */
export function closeSource() {
  session.set({ source: null, view: session.get().draft === null ? 'start' : 'draft' })
}
