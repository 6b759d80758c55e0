import { useEffect, useState } from 'react'
import type { SnapshotSummary } from '../shared/draft/snapshot'
import { bridge } from './bridge'
import { VersionsPane } from './features/versions/VersionsPane'
import { tellFailure } from './window/notices'
import { restoreSnapshot } from './draft/restoreSnapshot'
import { useSession } from './session'
import { useNow } from './ui/useNow'

/** The versions of the draft on screen, read again after every save. */
export function VersionsTab() {
  const id = useSession((state) => state.draft?.head.id)
  const canEdit = useSession((state) => state.draft?.readOnly === false)
  const savedAt = useSession((state) => (state.save.name === 'saved' ? state.save.at : null))
  const [snapshots, setSnapshots] = useState<readonly SnapshotSummary[] | null>(null)
  const now = useNow(60_000)

  useEffect(() => {
    if (id === undefined || savedAt === null) return undefined
    let isCurrent = true
    void bridge.request('snapshots.list', { id }).then((listed) => {
      if (!isCurrent) return
      if (listed.ok) setSnapshots(listed.value)
      else tellFailure(listed)
    })
    return () => {
      isCurrent = false
    }
  }, [id, savedAt])

  return (
    <VersionsPane
      snapshots={snapshots}
      now={now}
      {...(canEdit && { onRestore: (snapshot: SnapshotSummary) => void restoreSnapshot(snapshot) })}
    />
  )
}
