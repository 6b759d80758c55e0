import { formRank, type NumberForm } from '../material/headingNumber'

type Run = { last: number; isInOrder: boolean }

/**
 * Follows the numbers of an article as written: for each whether its run (numbers of one form with none of a higher form
 * between them) has gone 1, 2, 3 … up to it.
 */
export function followWrittenRuns(): (form: NumberForm, value: number) => boolean {
  const runs = new Map<NumberForm, Run>()
  return (form, value) => {
    for (const lower of runs.keys()) if (formRank[lower] > formRank[form]) runs.delete(lower)
    const run = runs.get(form) ?? { last: 0, isInOrder: true }
    const next = { last: value, isInOrder: run.isInOrder && value === run.last + 1 }
    runs.set(form, next)
    return next.isInOrder
  }
}
