import { formRank, type HeadingNumber } from './headingNumber'

export type NumberedHeading = {
  readonly number: HeadingNumber
  readonly runIn: boolean
  readonly index: number
}
type Open = { readonly form: HeadingNumber['form']; readonly runIn: boolean; last: number }

/** Structural depth of each numbered heading, 1 the highest, by the order in which the forms open and go on. */
export function levelsOf(headings: readonly NumberedHeading[]): Map<number, number> {
  const levels = new Map<number, number>()
  const open: Open[] = []
  let previous: NumberedHeading | undefined
  for (const heading of headings) {
    const at = depthOf(heading, open, previous)
    open.length = Math.min(open.length, at + 1)
    open[at] = { form: heading.number.form, runIn: heading.runIn, last: heading.number.value }
    levels.set(heading.index, at + 1)
    previous = heading
  }
  return levels
}

function depthOf(
  heading: NumberedHeading,
  open: readonly Open[],
  previous: NumberedHeading | undefined,
): number {
  const { form, value } = heading.number
  const same = open.map((each, depth) => ({ ...each, depth })).filter((each) => each.form === form)
  const goesOn = same.filter((each) => each.last + 1 === value)
  const sameFace = goesOn.findLast((each) => each.runIn === heading.runIn)
  const expected = sameFace ?? goesOn.at(-1)
  if (expected) return expected.depth
  const last = same.at(-1)
  if (last) {
    const isInside = value === 1 && heading.runIn && !last.runIn
    return isInside || opensBelow(heading, previous) ? open.length : last.depth
  }
  const lower = open.findIndex((each) => formRank[each.form] > formRank[form])
  return lower < 0 ? open.length : lower
}

/** “二、主要工作” followed at once by “一、……”: the same form again, one level down. */
function opensBelow(heading: NumberedHeading, previous: NumberedHeading | undefined): boolean {
  if (previous === undefined || heading.number.value !== 1) return false
  return (
    previous.index === heading.index - 1 &&
    previous.number.form === heading.number.form &&
    previous.number.value > 1 &&
    !previous.runIn
  )
}
