import { basename } from 'node:path'
import type { Draft, DraftId } from '../../shared/draft/draft'
import type { Failure, Result } from '../../shared/result'
import { parseDraftBytes, type DraftBytes } from './draftFiles'
import type { Snapshots } from './snapshots'

/** Milliseconds of work after which a save is also kept as a version. */
const stretchOfWork = 5 * 60_000

/** Versions that come of themselves. None delays a save or makes one fail: one that cannot be kept is reported, once. */
export type AutomaticVersions = {
  /** A draft is about to be written; the first time in this run what its file holds is kept. */
  beforeSave(id: DraftId, file: string, found: DraftBytes | null): void
  /** A draft was written, and `kept` as a version besides or not; `read` gives it where it is wanted. */
  afterSave(id: DraftId, kept: boolean, read: () => Draft): void
}

type Parts = {
  readonly snapshots: Snapshots
  readonly now: () => number
  readonly report: (failure: Failure) => void
}

export function createAutomaticVersions({ snapshots, now, report }: Parts): AutomaticVersions {
  /** When each draft's newest version was kept, or its first save came. */
  const since = new Map<DraftId, number>()
  let isReported = false

  async function keep(taking: Promise<Result<unknown>>): Promise<void> {
    const taken = await taking
    if (taken.ok || isReported) return
    isReported = true
    report(taken)
  }

  return {
    beforeSave(id, file, found) {
      if (since.has(id)) return
      since.set(id, now())
      if (!found) return
      const draft = parseDraftBytes(found.bytes, basename(file))
      // A file that cannot be read was told of when it was opened, and is kept aside by whoever rescues it.
      if (draft.ok) void keep(snapshots.take({ ...draft.value, id }, 'automatic', found.modified))
    },

    afterSave(id, kept, read) {
      const worked = now() - (since.get(id) ?? 0)
      // Less than nothing where the clock was set back.
      if (!kept && worked >= 0 && worked < stretchOfWork) return
      since.set(id, now())
      if (!kept) void keep(snapshots.take(read(), 'automatic'))
    },
  }
}
