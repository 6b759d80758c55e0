import type { Template, TemplateId } from './template'

/** The built-in templates as they are offered, the most usual first. */
const usualOrder: readonly TemplateId[] = [
  'annual',
  'periodic',
  'school-term',
  'topical',
  'report',
  'summary-plan',
  'personal',
  'activity',
  'rectification',
]

/** Templates as they are offered: the built-in ones in their usual order, then all others as they come. */
export function inUsualOrder(templates: readonly Template[]): Template[] {
  const place = ({ id }: Template) => (usualOrder.includes(id) ? usualOrder.indexOf(id) : usualOrder.length)
  return templates.toSorted((one, other) => place(one) - place(other))
}
