import { useEffect, useState } from 'react'
import { changedSections } from '../../../shared/compare/changedSections'
import { compareDrafts, type Comparison } from '../../../shared/compare/compareDrafts'
import type { BlockId, Draft } from '../../../shared/draft/draft'
import { layoutOf } from '../../../shared/layout/layouts'
import { numbersOf } from '../../../shared/numbering/numbering'
import { ok, type Result } from '../../../shared/result'
import { bridge } from '../../bridge'
import { draftNow } from '../../draft/presentDraft'
import { session } from '../../session'
import { tellFailure } from '../../window/notices'

/** Two states compared, with what is printed before their headings. */
export type ShownComparison = Comparison & {
  readonly oldNumbers: ReadonlyMap<BlockId, string>
  readonly newNumbers: ReadonlyMap<BlockId, string>
  /** Headings of the older state's sections in which something differs. */
  readonly changed: ReadonlySet<BlockId>
}

/** Compares two versions, or one with the text as it is now; null while that is worked out. `onFail` is called where one cannot be read. */
export function useComparison(
  older: string,
  newer: string | null,
  onFail: () => void,
): ShownComparison | null {
  const [done, setDone] = useState<{ readonly key: string; readonly shown: ShownComparison } | null>(null)
  const key = `${older} ${newer ?? ''}`

  useEffect(() => {
    let isCurrent = true
    void compareVersions(older, newer).then((shown) => {
      if (!isCurrent) return
      if (shown.ok) setDone({ key, shown: shown.value })
      else {
        tellFailure(shown)
        onFail()
      }
    })
    return () => {
      isCurrent = false
    }
    // The versions do not change while they are compared; `onFail` is new with every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])

  return done?.key === key ? done.shown : null
}

async function compareVersions(older: string, newer: string | null): Promise<Result<ShownComparison>> {
  const [old, now] = await Promise.all([readVersion(older), readVersion(newer)])
  if (!old.ok) return old
  if (!now.ok) return now
  const comparison = compareDrafts(old.value, now.value)
  return ok({
    ...comparison,
    oldNumbers: numbersOf(old.value.blocks, layoutOf(old.value).numbering),
    newNumbers: numbersOf(now.value.blocks, layoutOf(now.value).numbering),
    changed: changedSections(old.value.blocks, comparison.rows),
  })
}

async function readVersion(snapshot: string | null): Promise<Result<Draft>> {
  if (snapshot === null) return ok(draftNow())
  return bridge.request('snapshots.read', { id: session.get().draft?.head.id ?? '', snapshot })
}
