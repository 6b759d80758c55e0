import type { Profile } from '../../../shared/draft/draft'
import { bridge } from '../../bridge'
import { leaveDraft, showOpened } from '../../openDraft'
import { editor } from '../../pageEditor'
import { changeSettings } from '../../settingsFlow'

/** Makes a draft of a kind and opens it; the profile is remembered for the next one. */
export async function createDraft(template: string, profile: Profile) {
  if (!(await leaveDraft())) return
  await changeSettings({ profile })
  const created = await bridge.request('library.create', { template, profile })
  showOpened(created)
  if (!created.ok) return
  const { blocks } = created.value.draft
  const first = blocks.find((block) => block.type === 'paragraph' && block.spans.length === 0) ?? blocks[0]
  // The closing dialog gives the focus back in the next frame; the text takes it after that.
  requestAnimationFrame(() => requestAnimationFrame(() => first && editor.goTo(first.id)))
}
