import type { LayoutPlace } from '../../../shared/layout/layoutPlaces'
import type { OwnLayout } from '../../../shared/layout/ownLayout'

/** The states of a layout being changed, with what was taken back. */
export type LayoutSteps = {
  readonly present: OwnLayout
  /** Earlier states, the newest last. */
  readonly past: readonly OwnLayout[]
  readonly undone: readonly OwnLayout[]
  /** The field changed last: what follows there belongs to the same step. */
  readonly last: LayoutPlace | null
}

export function beginSteps(layout: OwnLayout): LayoutSteps {
  return { present: layout, past: [], undone: [], last: null }
}

/** One step more, or the same step gone on. */
export function takeStep(steps: LayoutSteps, present: OwnLayout, place: LayoutPlace): LayoutSteps {
  const past = steps.last === place ? steps.past : [...steps.past, steps.present]
  return { present, past, undone: [], last: place }
}

export function undoStep({ present, past, undone }: LayoutSteps): LayoutSteps {
  const before = past.at(-1)
  if (!before) return { present, past, undone, last: null }
  return { present: before, past: past.slice(0, -1), undone: [...undone, present], last: null }
}

export function redoStep({ present, past, undone }: LayoutSteps): LayoutSteps {
  const after = undone.at(-1)
  if (!after) return { present, past, undone, last: null }
  return { present: after, past: [...past, present], undone: undone.slice(0, -1), last: null }
}
