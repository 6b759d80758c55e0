import { spansText } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import { draftOfArticle } from '../../shared/draft/fromSource'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { titleOfFile } from '../../shared/draft/titleOfFile'
import type { Article } from '../../shared/material/article'
import type { ReadSource } from '../../shared/material/requests'
import type { TemplateId } from '../../shared/template/template'
import { bridge } from '../bridge'
import { backToDraft, leaveDraft, showOpened } from './openDraft'
import { session } from '../session'
import { isOwnTemplate } from './templateList'

/** What the writer chose about an article before opening it. */
export type ArticleChoices = {
  readonly template: TemplateId
  /** Half-width marks beside Han become full-width. */
  readonly fullWidthMarks: boolean
}

/** Opens an article of a source as a new draft of a kind; the source stays as it is. */
export async function openArticle(source: ReadSource, article: Article, choices: ArticleChoices) {
  const draft = draftFromArticle(source, article, choices)
  if (draft === null || !(await leaveDraft())) return
  showOpened(await bridge.request('library.add', { json: draftJson(draft) }))
  if (source.articles.includes(article)) session.set({ articleOpened: article })
}

/** An article as a draft of a kind, not yet in the library; null where there is no such kind. */
export function draftFromArticle(
  source: ReadSource,
  article: Article,
  { template: templateId, fullWidthMarks }: ArticleChoices,
): Draft | null {
  const { settings, templates, ownLayouts } = session.get()
  const template = templates.find((other) => other.id === templateId)
  if (template === undefined) return null
  const { profile, enforcement, layout } = settings
  const { lines, styled } = source
  const draft = draftOfArticle({
    lines,
    styled,
    article,
    template,
    profile,
    enforcement,
    layout,
    ownLayout: ownLayouts.find(({ id }) => id === layout),
    fullWidthMarks,
  })
  const titled = withTitle(draft, source)
  return isOwnTemplate(templateId) ? { ...titled, ownTemplate: template } : titled
}

/** A file that is one text without a title is called as its writer called the file. */
function withTitle(draft: Draft, { fileName, articles, styled }: ReadSource): Draft {
  const isNamed = spansText(draft.title) !== '' || articles.length > 1 || styled?.isOwnFile === true
  const name = titleOfFile(fileName)
  return isNamed || name === '' ? draft : { ...draft, title: [{ text: name }] }
}

/** Back from the draft to the source that is still loaded, at the article opened last. */
export function backToSource() {
  session.set({ view: 'collection' })
}

/** Back from a source to the draft, or to the start where none is open. */
export function closeSource() {
  session.set({ source: null, articleOpened: null })
  if (session.get().draft === null) session.set({ view: 'start' })
  else backToDraft()
}
