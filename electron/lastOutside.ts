import type { DraftId } from '../shared/draft/draft'
import type { OpenedDraft } from '../shared/draft/requests'
import type { Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import type { Library } from './storage/library'
import { folderOf } from './storage/walkLibrary'

type Parts = {
  readonly library: Pick<Library, 'folder' | 'open' | 'openFile' | 'fileOf'>
  readonly settings: {
    readonly current: Pick<Settings, 'lastOutside'>
    change(change: Pick<Settings, 'lastOutside'>): Promise<unknown>
  }
}

/** The last draft on screen where it lies outside the library, which does not know it at the next start. */
export function createLastOutside({ library, settings }: Parts) {
  return {
    /** Notes where a draft lies that is on screen now. */
    async note(id: DraftId): Promise<void> {
      const file = await library.fileOf(id)
      if (file.ok && folderOf(library.folder, file.value) === null)
        await settings.change({ lastOutside: { id, file: file.value } })
    },

    /** Opens a draft of the library, or the last one outside it; that may be gone, or on a stick that is not here. */
    async open(id: DraftId): Promise<Result<OpenedDraft>> {
      const opened = await library.open(id)
      const { lastOutside } = settings.current
      const isElsewhere = !opened.ok && opened.failure === 'draft.unknown' && lastOutside?.id === id
      return isElsewhere ? library.openFile(lastOutside.file) : opened
    },
  }
}
