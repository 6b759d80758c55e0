import { newId } from '../draft/newId'
import { inSchemaOrder } from '../draft/inSchemaOrder'
import { templateSchema, type Template, type TemplateId } from './template'

/** The most characters of a template's name. */
export const longestName = 20

/** An id that no other template has. */
export function newTemplateId(): TemplateId {
  return `own-${newId()}`
}

/** A name that none of `taken` is: `name`, else `name（2）`, `name（3）` …, cut so that it stays short enough. */
export function freeTemplateName(name: string, taken: readonly string[]): string {
  const bare = name.replace(/（\d+）$/, '')
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    const mark = `（${String(number)}）`
    const candidate = bare.slice(0, longestName - mark.length) + mark
    if (!taken.includes(candidate)) return candidate
  }
}

/** A template under an id and a name that none of `others` has. */
export function copyTemplate(template: Template, others: readonly Template[]): Template {
  const names = others.map(({ name }) => name)
  return { ...template, id: newTemplateId(), name: freeTemplateName(template.name, names) }
}

/** The JSON of a template as its file holds it, keys in the order of the schema. */
export function templateJson(template: Template): string {
  return `${JSON.stringify(inSchemaOrder(templateSchema, template), null, 2)}\n`
}

/** Whether two templates say the same. */
export function isSameTemplate(one: Template, other: Template): boolean {
  return one === other || templateJson(one) === templateJson(other)
}
