import type { Profile } from '../../../shared/draft/draft'
import type { Settings } from '../../../shared/settings'
import { bridge } from '../../bridge'
import { leaveDraft, showOpened } from '../../draft/openDraft'
import { changeSettings } from '../../window/settingsFlow'

/** Makes a draft of a kind and opens it; what was chosen and the profile are remembered for the next one. */
export async function createDraft(choice: NonNullable<Settings['newDraft']>, profile: Profile) {
  if (!(await leaveDraft())) return
  await changeSettings({ profile, newDraft: choice })
  showOpened(await bridge.request('library.create', { ...choice, profile }))
}
