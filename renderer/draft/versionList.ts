import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure } from '../window/notices'

/** Reads the versions of the draft on screen anew. */
export async function refreshVersions() {
  const id = session.get().draft?.head.id
  if (id === undefined) return
  const listed = await bridge.request('snapshots.list', { id })
  if (session.get().draft?.head.id !== id) return
  if (listed.ok) session.set({ versions: listed.value })
  else tellFailure(listed)
}

/** Keeps the list that of the draft on screen. */
export function followVersions() {
  session.subscribe((now, before) => {
    if (now.draft?.head.id === before.draft?.head.id) return
    session.set({ versions: null })
    void refreshVersions()
  })
}
