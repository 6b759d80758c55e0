import type { Profile } from '../../../shared/draft/draft'
import { bridge } from '../../bridge'
import { leaveDraft, showOpened } from '../../openDraft'
import { changeSettings } from '../../settingsFlow'

/** Makes a draft of a kind and opens it; the profile is remembered for the next one. */
export async function createDraft(template: string, profile: Profile) {
  if (!(await leaveDraft())) return
  await changeSettings({ profile })
  showOpened(await bridge.request('library.create', { template, profile }))
}
