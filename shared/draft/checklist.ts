import type { Draft } from './draft'

export type Checklist = NonNullable<Draft['checklist']>
export type ChecklistItem = Checklist[number]

/** How many points are ticked off. */
export function doneIn(list: Checklist): number {
  return list.filter(({ done }) => done).length
}

/** The list with a point at its end; blank text adds nothing. */
export function withPoint(list: Checklist, text: string): Checklist {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line === '' ? list : [...list, { text: line, done: false }]
}

/** The list with one point changed; blank text leaves it as it was. */
export function withChange(list: Checklist, index: number, change: Partial<ChecklistItem>): Checklist {
  if (change.text?.trim() === '') return list
  return list.map((item, place) => (place === index ? { ...item, ...change } : item))
}

/** The list without one point. */
export function withoutPoint(list: Checklist, index: number): Checklist {
  return list.filter((_, place) => place !== index)
}

/** The list with a point put back where it was. */
export function withPointAt(list: Checklist, index: number, item: ChecklistItem): Checklist {
  return [...list.slice(0, index), item, ...list.slice(index)]
}
