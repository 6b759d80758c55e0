import { isBuiltInLayout } from '../../shared/layout/layouts'
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
