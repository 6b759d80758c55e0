import { basename } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { parseDraft } from '../../shared/draft/parseDraft'
import type { SavedDraft, VersionMark } from '../../shared/draft/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { readRevision, revisionOf, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import type { FileSystem } from './fileSystem'
import type { Snapshots } from './snapshots'

export type SaveInput = {
  readonly id: DraftId
  readonly json: string
  /** The revision the text was read from or last saved as. */
  readonly basedOn: string
  /** Also keep this state as a version. */
  readonly mark: VersionMark | null
}

export type DraftSaves = {
  /** Writes the text; where the file was changed by someone else, beside it into a copy. */
  readonly save: (input: SaveInput) => Promise<Result<SavedDraft>>
  /** Tells that we ourselves wrote this revision. */
  readonly wrote: (id: DraftId, revision: string) => void
}

type Parts = {
  readonly places: DraftPlaces
  readonly snapshots: Snapshots
  readonly nameOfConflict: (title: string) => string
  readonly now: () => number
  readonly fs: FileSystem
}

export function createDraftSaves(parts: Parts): DraftSaves {
  const { places, snapshots, now, fs } = parts
  /** A save asked for before the last one was answered is based on an older revision of our own: no conflict. */
  const lastWritten = new Map<DraftId, string>()
  /** A write that failed in its last step may have put the new text there all the same. */
  const lastTried = new Map<DraftId, string>()
  /** Saving on against the same foreign change goes into the same copy. */
  const copies = new Map<string, { readonly id: DraftId; readonly file: string }>()

  return {
    wrote: (id, revision) => void lastWritten.set(id, revision),

    async save({ id, json, basedOn, mark }) {
      const draft = parseDraft(json, id)
      if (!draft.ok || draft.value.id !== id) return fail('request.invalid')
      const file = await places.find(id)
      if (!file.ok) return file
      const current = await readRevision(file.value, fs)
      if (!current.ok) return current
      const isOurs = [null, basedOn, lastWritten.get(id), lastTried.get(id)].includes(current.value)
      if (!isOurs) return saveBeside(draft.value, file.value, basedOn)
      lastTried.set(id, revisionOf(draft.value))
      const written = await writeDraftFile(file.value, draft.value, fs)
      if (!written.ok) return written
      const { revision } = written.value
      places.hold(id, file.value)
      lastWritten.set(id, revision)
      if (mark) {
        const kept = await snapshots.take(draft.value, mark)
        if (!kept.ok) return kept
      }
      return ok({ revision, fileName: basename(file.value), savedAt: now() })
    },
  }

  async function saveBeside(draft: Draft, file: string, basedOn: string): Promise<Failure> {
    const key = `${draft.id} ${basedOn}`
    const before = copies.get(key)
    const place = before
      ? ok(before.file)
      : await places.freePlace(parts.nameOfConflict(spansText(draft.title)), {
          folder: places.folderOf(file),
        })
    if (!place.ok) return place
    const id = before?.id ?? newId()
    const written = await writeDraftFile(place.value, { ...draft, id }, fs)
    if (!written.ok) return written
    copies.set(key, { id, file: place.value })
    places.hold(id, place.value)
    lastWritten.set(id, written.value.revision)
    return fail('draft.changedElsewhere', { file: basename(file), copy: basename(place.value), id })
  }
}
