import { basename } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { DraftId } from '../../shared/draft/draft'
import type { SavedDraft } from '../../shared/draft/requests'
import { ok, type Result } from '../../shared/result'
import { readDraftFile, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { writeFailure } from './fileFailure'
import type { FileSystem } from './fileSystem'

export type DraftNaming = {
  /** Gives a draft another title, and its file that name. */
  rename(id: DraftId, title: string): Promise<Result<SavedDraft>>
  /** Gives the file the name of the title inside it. */
  nameAfterTitle(id: DraftId): Promise<Result<SavedDraft>>
}

type Parts = {
  readonly places: DraftPlaces
  /** Told of each text written here. */
  readonly wrote: (id: DraftId, revision: string) => void
  readonly now: () => number
  readonly fs: FileSystem
}

/** Keeps titles and names of files the same; a file outside the library keeps its name. */
export function createDraftNaming({ places, wrote, now, fs }: Parts): DraftNaming {
  return {
    async rename(id, title) {
      const file = await places.find(id)
      if (!file.ok) return file
      const read = await readDraftFile(file.value, fs)
      if (!read.ok) return read
      const renamed = { ...read.value.draft, id, title: [{ text: title }] }
      const written = await writeDraftFile(file.value, renamed, fs)
      if (!written.ok) return written
      wrote(id, written.value.revision)
      return nameAfterTitle(id)
    },
    nameAfterTitle,
  }

  async function nameAfterTitle(id: DraftId): Promise<Result<SavedDraft>> {
    const file = await places.find(id)
    if (!file.ok) return file
    const read = await readDraftFile(file.value, fs)
    if (!read.ok) return read
    const { draft, revision } = read.value
    const kept = { revision, fileName: basename(file.value), savedAt: now() }
    if (!places.isInside(file.value)) return ok(kept)
    const place = await places.freePlace(spansText(draft.title), {
      folder: places.folderOf(file.value),
      own: file.value,
    })
    if (!place.ok || place.value === file.value) return place.ok ? ok(kept) : place
    try {
      await fs.rename(file.value, place.value)
    } catch (error) {
      return writeFailure(error, file.value)
    }
    places.hold(id, place.value)
    return ok({ ...kept, fileName: basename(place.value) })
  }
}
