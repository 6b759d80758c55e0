import type { Profile } from '../../../shared/draft/draft'
import { bridge } from '../../bridge'
import { leaveDraft, showOpened } from '../../openDraft'
import { editor } from '../../pageEditor'
import { changeSettings } from '../../settingsFlow'
import { afterOverlay } from '../../ui/afterOverlay'

/** Makes a draft of a kind and opens it; the profile is remembered for the next one. */
export async function createDraft(template: string, profile: Profile) {
  if (!(await leaveDraft())) return
  await changeSettings({ profile })
  const created = await bridge.request('library.create', { template, profile })
  showOpened(created)
  if (!created.ok) return
  const { blocks } = created.value.draft
  const first = blocks.find((block) => block.type === 'paragraph' && block.spans.length === 0) ?? blocks[0]
  if (first) afterOverlay(() => editor.goTo(first.id))
}
