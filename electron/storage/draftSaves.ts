import { basename } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { parseDraft } from '../../shared/draft/parseDraft'
import type { SavedDraft, VersionMark } from '../../shared/draft/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import type { AutomaticVersions } from './automaticVersions'
import { createDraftCheck } from './draftCheck'
import { revisionOf, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { createDraftStates } from './draftStates'
import type { FileSystem } from './fileSystem'
import type { Snapshots } from './snapshots'
import { writeAtomically } from './writeAtomically'

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
  readonly automatic: AutomaticVersions
  readonly nameOfConflict: (title: string) => string
  /** Gives a copy the pictures of its original. */
  readonly keepImages: (copy: Draft) => Promise<unknown>
  readonly now: () => number
  readonly fs: FileSystem
}

export function createDraftSaves(parts: Parts): DraftSaves {
  const { places, snapshots, automatic, now, fs } = parts
  /** A save asked for before the last one was answered is based on an older revision of our own: no conflict. */
  const lastWritten = new Map<DraftId, string>()
  /** A write that failed in its last step may have put the new text there all the same. */
  const lastTried = new Map<DraftId, string>()
  const states = createDraftStates(fs)
  const check = createDraftCheck()
  /** Saving on against the same foreign change goes into the same copy. */
  const copies = new Map<string, { readonly id: DraftId; readonly file: string }>()

  return {
    wrote: (id, revision) => void lastWritten.set(id, revision),

    async save({ id, json, basedOn, mark }) {
      const file = await places.find(id)
      if (!file.ok) return file
      const current = await states.find(file.value)
      if (!current.ok) return current
      const found = current.value?.revision ?? null
      const isOurs = [null, basedOn, lastWritten.get(id), lastTried.get(id)].includes(found)
      if (!isOurs) return saveBeside(id, json, file.value, basedOn)
      automatic.beforeSave(id, file.value, current.value?.read ?? null)
      const bytes = Buffer.from(json)
      let revision = ''
      const written = await writeAtomically(file.value, bytes, fs, () => {
        revision = revisionOf(bytes)
        lastTried.set(id, revision)
        return check(id, bytes) ? ok(null) : fail('request.invalid')
      })
      if (!written.ok) return written
      await states.wrote(file.value, revision)
      places.hold(id, file.value)
      lastWritten.set(id, revision)
      automatic.afterSave(id, mark !== null, () => parsed(id, json))
      if (mark) {
        const kept = await snapshots.take(parsed(id, json), mark)
        if (!kept.ok) return kept
      }
      return ok({ revision, fileName: basename(file.value), savedAt: now() })
    },
  }

  async function saveBeside(
    original: DraftId,
    json: string,
    file: string,
    basedOn: string,
  ): Promise<Failure> {
    if (!check(original, Buffer.from(json))) return fail('request.invalid')
    const draft = parsed(original, json)
    const key = `${original} ${basedOn}`
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
    await parts.keepImages(written.value.draft)
    copies.set(key, { id, file: place.value })
    places.hold(id, place.value)
    lastWritten.set(id, written.value.revision)
    return fail('draft.changedElsewhere', { file: basename(file), copy: basename(place.value), id })
  }
}

/** A text that has passed the check. */
function parsed(id: DraftId, json: string): Draft {
  const draft = parseDraft(json, id)
  if (!draft.ok) throw new Error(draft.failure)
  return draft.value
}
