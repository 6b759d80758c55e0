import { useEffect } from 'react'
import { VersionsPane } from './features/versions/VersionsPane'
import type { VersionSteps } from './features/versions/versionSteps'
import { restoreSnapshot } from './draft/restoreSnapshot'
import { lockVersion, nameVersion, pinVersion, removeVersion } from './draft/versionFlow'
import { refreshVersions } from './draft/versionList'
import { session, useSession } from './session'
import { useNow } from './ui/useNow'

/** The versions of the draft on screen, read again after every save. */
export function VersionsTab() {
  const id = useSession((state) => state.draft?.head.id)
  const canEdit = useSession((state) => state.draft?.readOnly === false)
  const savedAt = useSession((state) => (state.save.name === 'saved' ? state.save.at : null))
  const versions = useSession((state) => state.versions)
  const now = useNow(60_000)

  useEffect(() => {
    if (id !== undefined && savedAt !== null) void refreshVersions()
  }, [id, savedAt])

  return <VersionsPane key={id} snapshots={versions} now={now} canEdit={canEdit} steps={steps} />
}

const steps: VersionSteps = {
  compare: ({ id }) => session.set({ dialog: { name: 'compare', older: id, newer: null } }),
  restore: (snapshot) => void restoreSnapshot(snapshot),
  name: (snapshot, name) => void nameVersion(snapshot, name),
  pin: (snapshot, pinned) => void pinVersion(snapshot, pinned),
  lock: (snapshot, final) => void lockVersion(snapshot, final),
  remove: (snapshot) => void removeVersion(snapshot),
}
