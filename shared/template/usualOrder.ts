import type { Template } from './template'

/** The kinds the program ships, the most usual first. */
const usual = [
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

/** Templates as people are offered them: the most usual first, others after them as they came. */
export function inUsualOrder(templates: readonly Template[]): Template[] {
  const place = ({ id }: Template) => (usual.includes(id) ? usual.indexOf(id) : usual.length)
  return templates.toSorted((one, other) => place(one) - place(other))
}
