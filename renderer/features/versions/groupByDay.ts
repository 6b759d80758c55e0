import type { SnapshotSummary } from '../../../shared/draft/snapshot'
import { sayDay } from '../../../shared/words/sayMoment'
import { words } from '../../words'

/** The versions of one day; `index` is a version's place among all. */
export type VersionDay = {
  readonly day: string
  readonly entries: readonly { readonly snapshot: SnapshotSummary; readonly index: number }[]
}

/** Versions, newest first, by the day they were taken on. */
export function groupByDay(snapshots: readonly SnapshotSummary[], now: number): VersionDay[] {
  const days = new Map<string, { snapshot: SnapshotSummary; index: number }[]>()
  for (const [index, snapshot] of snapshots.entries()) {
    const day = sayDay(snapshot.takenAt, now, words)
    const entries = days.get(day) ?? []
    if (entries.length === 0) days.set(day, entries)
    entries.push({ snapshot, index })
  }
  return [...days].map(([day, entries]) => ({ day, entries }))
}
