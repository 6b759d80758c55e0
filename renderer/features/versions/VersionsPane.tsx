import { useState } from 'react'
import type { SnapshotSummary } from '../../../shared/draft/snapshot'
import { words } from '../../words'
import { VersionRow } from './VersionRow'
import './versions.css'

type Props = {
  /** Any order; null while they are being read. */
  readonly snapshots: readonly SnapshotSummary[] | null
  /** Milliseconds since 1970. */
  readonly now: number
  readonly onPreview?: (snapshot: SnapshotSummary) => void
  /** Called after the writer has confirmed. Left out where the draft cannot be changed. */
  readonly onRestore?: (snapshot: SnapshotSummary) => void
}

/** 版本: earlier states of the draft, the newest first. */
export function VersionsPane({ snapshots, now, onPreview, onRestore }: Props) {
  const [asked, setAsked] = useState<string | null>(null)
  if (!snapshots || snapshots.length === 0)
    return (
      <div className="versions-none" role="status">
        <p>{snapshots ? words.versions.none : words.versions.loading}</p>
        {snapshots && <p className="versions-hint">{words.versions.noneHint}</p>}
      </div>
    )
  return (
    <ul className="versions" aria-label={words.versions.list}>
      {snapshots
        .toSorted((a, b) => b.takenAt - a.takenAt)
        .map((snapshot) => (
          <VersionRow
            key={snapshot.id}
            snapshot={snapshot}
            now={now}
            isAsked={asked === snapshot.id}
            onAsk={(isAsked) => setAsked(isAsked ? snapshot.id : null)}
            {...(onPreview && { onPreview: () => onPreview(snapshot) })}
            {...(onRestore && { onRestore: () => onRestore(snapshot) })}
          />
        ))}
    </ul>
  )
}
