import { isFinal, type SnapshotSummary } from '../../shared/draft/snapshot'
import type { Failure, Result } from '../../shared/result'
import { sayDate, sayMoment } from '../../shared/words/sayMoment'
import { sayFailure } from '../../shared/words/sayFailure'
import { bridge } from '../bridge'
import { session } from '../session'
import { tell, tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'
import { saveNow } from './presentDraft'
import { refreshVersions } from './versionList'

/** 定稿: saves, and locks a version of now as what was handed in. */
export async function finaliseDraft() {
  const saved = await saveNow('final')
  if (!saved.ok) {
    tellFailure(saved)
    return
  }
  await refreshVersions()
  const final = session.get().versions?.find(isFinal)
  if (final) tellFinal(final)
}

/** Makes a version 定稿, or takes the lock off again. */
export async function lockVersion(snapshot: SnapshotSummary, final: boolean) {
  const locked = await change((id) => bridge.request('snapshots.lock', { id, snapshot: snapshot.id, final }))
  if (!locked) return
  if (final) tellFinal(locked)
  else tell(words.versions.unfinalised)
}

/** Gives a version a name; an empty one takes it off. */
export async function nameVersion(snapshot: SnapshotSummary, wanted: string) {
  const name = wanted.trim()
  if (name === (snapshot.name ?? '')) return
  await change((id) =>
    bridge.request('snapshots.label', { id, snapshot: snapshot.id, name: name === '' ? null : name }),
  )
}

export async function pinVersion({ id: snapshot }: SnapshotSummary, pinned: boolean) {
  await change((id) => bridge.request('snapshots.label', { id, snapshot, pinned }))
}

/** Puts a version away, with a way to take it back. */
export async function removeVersion({ id: snapshot, takenAt }: SnapshotSummary) {
  const draft = session.get().draft?.head.id
  if (draft === undefined) return
  const removed = await bridge.request('snapshots.remove', { id: draft, snapshot })
  await refreshVersions()
  if (!removed.ok) {
    tellFailure(removed)
    return
  }
  tell(words.versions.removed(sayMoment(takenAt, Date.now(), words)), {
    label: words.app.undo,
    run: () => void bringBack(draft, snapshot),
  })
}

/** The draft was saved, but no version of it could be kept. */
export function tellNotKept(failure: Failure) {
  tellProblem(words.versions.notKept(sayFailure(failure, words)))
}

async function bringBack(id: string, snapshot: string) {
  const back = await bridge.request('snapshots.bringBack', { id, snapshot })
  if (!back.ok) tellFailure(back)
  await refreshVersions()
}

function tellFinal(final: SnapshotSummary) {
  tell(words.versions.finalised(sayDate(final.takenAt, Date.now(), words)), {
    label: words.app.undo,
    run: () => void lockVersion(final, false),
  })
}

/** Changes a version of the draft on screen and shows the list as it is then. */
async function change<Value>(step: (id: string) => Promise<Result<Value>>): Promise<Value | undefined> {
  const id = session.get().draft?.head.id
  if (id === undefined) return undefined
  const changed = await step(id)
  await refreshVersions()
  if (changed.ok) return changed.value
  tellFailure(changed)
  return undefined
}
