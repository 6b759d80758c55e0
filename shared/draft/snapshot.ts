/** Why a version was kept; `automatic` ones come of themselves while one writes, `final` is what was handed in. */
export const snapshotReasons = [
  'marked',
  'exported',
  'restored',
  'imported',
  'replaced',
  'merged',
  'automatic',
  'final',
] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** A version kept beside the draft. `characters` is its 字数, `takenAt` in milliseconds since 1970. */
export type SnapshotSummary = {
  readonly id: string
  readonly takenAt: number
  readonly reason: SnapshotReason
  readonly characters: number
  /** Given by the writer. */
  readonly name?: string
  readonly pinned?: true
}

/** Longest name of a version, in UTF-16 units. */
export const longestSnapshotName = 60

/** 定稿: may not be renamed, deleted or thinned. */
export function isFinal({ reason }: Pick<SnapshotSummary, 'reason'>): boolean {
  return reason === 'final'
}

/** Whether only the writer may put this version away. */
export function isKeptForGood({ reason, name, pinned }: SnapshotSummary): boolean {
  return (
    pinned === true ||
    name !== undefined ||
    reason === 'marked' ||
    reason === 'exported' ||
    reason === 'final'
  )
}
