import { spansText } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { dayInName, exportName } from '../shared/draft/exportName'
import { serialiseDraft } from '../shared/draft/serialiseDraft'
import { isFinal } from '../shared/draft/snapshot'
import type { Settings } from '../shared/settings'
import { dayOf } from '../shared/today'
import { wordsFor } from '../shared/words/words'
import { isThere } from './storage/isThere'
import type { Library } from './storage/library'

/** Where exports go and what they are called. */
export type ExportPlaces = {
  /** The title with 定稿 and its day where exactly this text was handed in, else with today where that is wanted. */
  nameOf(draft: Draft, dated: boolean): Promise<string>
  /** The folder of the last export, as long as it is there. */
  folder(): Promise<string>
}

type PlacesParts = {
  readonly library: Pick<Library, 'snapshots'>
  /** Where exports go until the person chose another folder. */
  readonly documents: string
  readonly settings: { readonly current: Pick<Settings, 'language' | 'exportFolder'> }
  readonly now: () => Date
}

export function createExportPlaces({ library, documents, settings, now }: PlacesParts): ExportPlaces {
  return {
    async nameOf(draft, dated) {
      const behind = (await finalMark(draft)) ?? (dated ? dayInName(dayOf(now())) : '')
      return exportName(spansText(draft.title), behind)
    },

    async folder() {
      const { exportFolder } = settings.current
      return exportFolder !== undefined && (await isThere(exportFolder)) ? exportFolder : documents
    },
  }

  async function finalMark(draft: Draft): Promise<string | undefined> {
    const listed = await library.snapshots.list(draft.id)
    const final = listed.ok ? listed.value.find(isFinal) : undefined
    if (!final) return undefined
    const handedIn = await library.snapshots.read(draft.id, final.id)
    if (!handedIn.ok || !hasSameText(handedIn.value, draft)) return undefined
    const { year, month, day } = dayOf(new Date(final.takenAt))
    return wordsFor(settings.current.language).files.finalOf('', year, month, day)
  }
}

/** Whatever else a draft says of itself, its checklist or what is muted, is not handed in. */
function hasSameText(one: Draft, other: Draft): boolean {
  return serialiseDraft(one, one.title, one.blocks) === serialiseDraft(one, other.title, other.blocks)
}
