import type { MovedLibrary } from '../../shared/library/requests'
import type { Result } from '../../shared/result'
import { bridge } from '../bridge'
import { session } from '../session'
import { tell, tellFailure } from '../window/notices'
import { words } from '../words'
import { leaveDraft, refreshLibrary } from './openDraft'
import { loadPhraseBook } from './phraseBook'
import { closeDraft, flush } from './presentDraft'
import { loadLayouts } from './layoutList'
import { loadShelf } from './shelf'
import { loadTemplates } from './templateList'
import { refreshVersions } from './versionList'

/** Asks for another library and shows it; the draft on screen is saved and put away first. */
export async function chooseLibrary() {
  if (!(await leaveDraft())) return
  const chosen = await bridge.request('library.choose', {})
  if (!chosen.ok) {
    tellFailure(chosen)
    return
  }
  closeDraft()
  await Promise.all([loadTemplates(), loadLayouts(), loadPhraseBook(), loadShelf(), refreshLibrary()])
  const place = await bridge.request('library.place', {})
  if (place.ok) tell(words.place.chosen(place.value.folder))
}

/** Moves the library to where it was planned; the draft on screen stays there, with caret and steps to undo. */
export async function moveLibrary(old: 'keep' | 'trash'): Promise<Result<MovedLibrary>> {
  const saved = await flush()
  if (!saved.ok) return saved
  const moved = await bridge.request('library.moveTo', { old })
  if (!moved.ok) return moved
  await refreshLibrary()
  if (session.get().draft !== null) await refreshVersions()
  return moved
}
