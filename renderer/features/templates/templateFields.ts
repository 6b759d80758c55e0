import type { SlotId, Template } from '../../../shared/template/template'
import { templateProblems } from '../../../shared/template/templateProblems'
import { words } from '../../words'

/** What is wrong with each field of a kind, by its place: `slots.2.name`. Two kinds of one name could not be told apart. */
export function templateProblemsByPlace(
  template: Template,
  others: readonly Template[],
): ReadonlyMap<string, string> {
  const told = new Map(
    templateProblems(template).map(({ place, problem, limit }) => [
      place,
      words.templates.problems[problem](limit ?? 0),
    ]),
  )
  const isTaken = others.some(({ name }) => name === template.name)
  if (isTaken && !told.has('name')) told.set('name', words.templates.nameTaken)
  return told
}

/** The slots that something is wrong with. */
export function wrongSlots(template: Template, problems: ReadonlyMap<string, string>): ReadonlySet<SlotId> {
  const places = [...problems.keys()]
  return new Set(
    template.slots.flatMap(({ id }, index) =>
      places.some((place) => place.startsWith(`slots.${String(index)}.`)) ? [id] : [],
    ),
  )
}
