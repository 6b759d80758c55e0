import type { Article } from '../../../shared/material/article'
import type { Template, TemplateId } from '../../../shared/template/template'

const fallback = 'annual'

/** The template of an article's kind; 年度工作总结 for kinds without one. */
export function templateFor(article: Article, templates: readonly Template[]): TemplateId {
  return (
    (templates.find(({ name }) => name === article.kind) ?? templates.find(({ id }) => id === fallback))
      ?.id ??
    templates[0]?.id ??
    fallback
  )
}
