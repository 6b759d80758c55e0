import { createContext, useContext } from 'react'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { valueAt, withValue, type LayoutPlace } from '../../../shared/layout/layoutPlaces'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import type { MachineFonts } from './useMachineFonts'

/** The layout being changed, for the fields of its editor. */
export type Editing = {
  readonly layout: OwnLayout
  /** What is wrong with a field, by its place. */
  readonly problems: ReadonlyMap<LayoutPlace, string>
  readonly fonts: MachineFonts
  /** `place` says which field, so that letters typed one after another are one step to undo. */
  readonly change: (layout: OwnLayout, place: LayoutPlace) => void
}

export const EditingContext = createContext<Editing | null>(null)

/** The value at a place of the layout being changed, and how to change it. */
export function useEditing() {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('a field of a layout stands outside its editor')
  const { layout, change } = editing
  return {
    ...editing,
    valueOf: (place: LayoutPlace) => valueAt(layout, place),
    put: (place: LayoutPlace, value: unknown) => change(withValue(layout, place, value), place),
    /** Whether the standard says something else. */
    isOwn: (place: LayoutPlace) =>
      JSON.stringify(valueAt(gbt9704, place)) !== JSON.stringify(valueAt(layout, place)),
    reset: (...places: readonly LayoutPlace[]) =>
      change(
        places.reduce((changed, place) => withValue(changed, place, valueAt(gbt9704, place)), layout),
        `reset ${places.join()}`,
      ),
  }
}
