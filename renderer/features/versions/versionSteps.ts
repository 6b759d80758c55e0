import type { SnapshotSummary } from '../../../shared/draft/snapshot'

/** What can be done with a version; whoever shows the pane brings the steps. */
export type VersionSteps = {
  readonly compare: (snapshot: SnapshotSummary) => void
  /** Called after the writer has confirmed. */
  readonly restore: (snapshot: SnapshotSummary) => void
  readonly name: (snapshot: SnapshotSummary, name: string) => void
  readonly pin: (snapshot: SnapshotSummary, pinned: boolean) => void
  /** Makes it 定稿, or not any longer. */
  readonly lock: (snapshot: SnapshotSummary, final: boolean) => void
  readonly remove: (snapshot: SnapshotSummary) => void
}

/** What a row asks for in its own place: a name, or whether to restore. */
export type RowQuestion = { readonly row: string; readonly asks: 'name' | 'restore' }
