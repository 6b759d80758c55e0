import { basename, join } from 'node:path'
import { spansText } from '../../shared/draft/blockText'
import type { Draft, DraftId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import type { DraftSummary, OpenedDraft } from '../../shared/draft/requests'
import { ok, type Result } from '../../shared/result'
import { readDraftFile, writeDraftFile } from './draftFiles'
import type { DraftPlaces } from './draftPlaces'
import { summaryAt } from './draftSummaries'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'
import type { LibraryIndex } from './libraryIndex'

/** `modified` in milliseconds since 1970. */
type DatedDraft = { readonly draft: Draft; readonly modified: number }

/** Drafts that come into the library as new files. */
export type DraftAdding = {
  /** Stores a draft as a new file; where its id is taken already, under a new one. */
  add(draft: Draft): Promise<Result<OpenedDraft>>
  /** Stores several drafts, each as `add` does; their files keep the time they were changed. */
  addAll(drafts: readonly DatedDraft[]): Promise<readonly Result<OpenedDraft>[]>
  /** Puts a copy beside a draft, with an id and a title of its own. */
  duplicate(id: DraftId): Promise<Result<DraftSummary>>
}

type Parts = {
  /** The library's folder. */
  readonly folder: string
  readonly places: DraftPlaces
  readonly index: LibraryIndex
  /** Sees to it that the library has the draft's pictures, from beside `file` if need be. */
  readonly keepImages: (draft: Draft, file?: string) => Promise<unknown>
  readonly copyOf: (title: string) => string
  readonly fs: FileSystem
}

export function createDraftAdding({ folder, places, index, keepImages, copyOf, fs }: Parts): DraftAdding {
  return {
    async add(draft) {
      const entries = await index.scan()
      if (!entries.ok) return entries
      const isTaken = entries.value.some((entry) => entry.id === draft.id)
      return store(isTaken ? { ...draft, id: newId() } : draft)
    },

    async addAll(drafts) {
      const entries = await index.scan()
      if (!entries.ok) return drafts.map(() => entries)
      const taken = new Set(entries.value.map(({ id }) => id))
      const added: Result<OpenedDraft>[] = []
      for (const { draft, modified } of drafts) {
        const stored = await store(taken.has(draft.id) ? { ...draft, id: newId() } : draft)
        added.push(stored)
        if (!stored.ok) continue
        taken.add(stored.value.draft.id)
        // The time is only a help to the eye; a disk that cannot keep it costs nothing.
        await fs.utimes(join(folder, stored.value.fileName), modified / 1000, modified / 1000).catch(codeOf)
      }
      return added
    },

    async duplicate(id) {
      const file = await places.find(id)
      if (!file.ok) return file
      const read = await readDraftFile(file.value, fs)
      if (!read.ok) return read
      const { draft } = read.value
      const title = [{ text: copyOf(spansText(draft.title)) }]
      const copy = await store({ ...draft, id: newId(), title }, places.folderOf(file.value))
      if (!copy.ok) return copy
      const entries = await index.scan()
      return entries.ok ? summaryAt(entries.value, (one) => one.id === copy.value.draft.id) : entries
    },
  }

  async function store(draft: Draft, into = ''): Promise<Result<OpenedDraft>> {
    const place = await places.freePlace(spansText(draft.title), { folder: into })
    if (!place.ok) return place
    const written = await writeDraftFile(place.value, draft, fs)
    if (!written.ok) return written
    await keepImages(draft)
    places.hold(draft.id, place.value)
    return ok({ ...written.value, fileName: basename(place.value), savedAt: Date.now(), readOnly: false })
  }
}
