import { layoutFaults } from '../../../shared/layout/layoutFaults'
import type { LayoutPlace } from '../../../shared/layout/layoutPlaces'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { words } from '../../words'

/** What is wrong with each field of a layout, by its place. Two layouts of one name could not be told apart. */
export function layoutProblems(
  layout: OwnLayout,
  others: readonly OwnLayout[],
): ReadonlyMap<LayoutPlace, string> {
  const told = new Map<LayoutPlace, string>()
  for (const fault of layoutFaults(layout))
    if (!told.has(fault.place)) told.set(fault.place, words.layouts.faults[fault.fault](fault))
  const isTaken = others.some(({ name }) => name === layout.name.trim())
  if (isTaken && !told.has('name')) told.set('name', words.layouts.nameTaken)
  return told
}
