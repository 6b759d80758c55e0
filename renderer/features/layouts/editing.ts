import { createContext, useContext } from 'react'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { valueAt, withValue, type LayoutPlace } from '../../../shared/layout/layoutPlaces'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import type { MachineFonts } from './useMachineFonts'

/** Makes another layout of the present one; `place` says which field, so that letters typed one after another are one step to undo. */
type Change = (to: (layout: OwnLayout) => OwnLayout, place: LayoutPlace) => void

/** How fields change a layout. They stay the same while it changes: a field that does not change is not drawn anew. */
export type Changes = {
  readonly change: Change
  readonly put: (place: LayoutPlace, value: unknown) => void
  /** Gives places what the standard says. */
  readonly reset: (...places: readonly LayoutPlace[]) => void
}

export function createChanges(change: Change): Changes {
  return {
    change,
    put: (place, value) => change((layout) => withValue(layout, place, value), place),
    reset: (...places) =>
      change(
        (layout) =>
          places.reduce((changed, place) => withValue(changed, place, valueAt(gbt9704, place)), layout),
        `reset ${places.join()}`,
      ),
  }
}

/** The layout being changed, for the fields of its editor. */
export type Editing = Changes & {
  readonly layout: OwnLayout
  /** What is wrong with a field, by its place. */
  readonly problems: ReadonlyMap<LayoutPlace, string>
  readonly fonts: MachineFonts
}

export const EditingContext = createContext<Editing | null>(null)

/** The layout being changed, and how to change it. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('a field of a layout stands outside its editor')
  return editing
}

/** Whether the standard says something else at a place. */
export function isOwnAt(layout: OwnLayout, place: LayoutPlace): boolean {
  return JSON.stringify(valueAt(gbt9704, place)) !== JSON.stringify(valueAt(layout, place))
}
