import type { Article } from '../material/article'
import type { Template } from '../template/template'
import type { Draft, Enforcement, LayoutId, Profile } from './draft'
import { newDraft } from './newDraft'

export type ArticleInput = {
  /** Decoded lines of the whole source. */
  readonly lines: readonly string[]
  readonly article: Article
  readonly template: Template
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
}

/** Opens an article as a draft: headings with levels, run-in leads, paragraphs, recipient, signature; nothing is lost. */
export function draftOfArticle(input: ArticleInput): Draft {
  return newDraft({ ...input, today: { year: 2026, month: 1, day: 1 } })
}
