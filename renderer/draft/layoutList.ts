import type { Layout } from '../../shared/layout/layout'
import { isBuiltInLayout, layoutIds } from '../../shared/layout/layouts'
import type { OwnLayout } from '../../shared/layout/ownLayout'
import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'

/** Learns which layouts of the writer's own there are; what is wrong with their files is in the session. */
export async function loadLayouts() {
  const listed = await bridge.request('layouts.list', {})
  if (!listed.ok) {
    tellFailure(listed)
    return
  }
  session.set({ ownLayouts: listed.value.own, brokenLayouts: listed.value.broken })
}

/** Tells, at the start, of layouts that could not be read, and of a default that is not there. */
export function tellBrokenLayouts() {
  const { brokenLayouts, ownLayouts, settings } = session.get()
  const [first, ...others] = brokenLayouts
  if (first !== undefined && others.length === 0) tellFailure(first)
  else if (first !== undefined) tellProblem(words.layouts.severalBroken(others.length + 1))
  const isThere = isBuiltInLayout(settings.layout) || ownLayouts.some(({ id }) => id === settings.layout)
  if (!isThere) tellProblem(words.layouts.defaultGone)
}

/** What a layout is called. */
export function nameOfLayout({ id, name }: Pick<Layout, 'id' | 'name'>): string {
  return name ?? (isBuiltInLayout(id) ? words.layouts.builtIn[id] : words.layouts.unknownName)
}

type LayoutChoice = { readonly id: string; readonly name: string }

/**
 * Every layout that can be chosen: the program's, the writer's own, and `present` where neither has it, be it carried by a
 * draft or known to nobody.
 */
export function layoutChoices(
  own: readonly OwnLayout[],
  present: Pick<Layout, 'id' | 'name'>,
): LayoutChoice[] {
  const known = [...layoutIds.map((id) => ({ id, name: undefined })), ...own]
  const choices = known.map((layout) => ({ id: layout.id, name: nameOfLayout(layout) }))
  if (choices.some(({ id }) => id === present.id)) return choices
  const name = nameOfLayout(present)
  return [
    { id: present.id, name: present.name === undefined ? name : words.layouts.ofDraft(name) },
    ...choices,
  ]
}
