import type { Draft } from '../draft/draft'
import type { Template } from '../template/template'
import type { Finding } from './finding'

/** All findings of a draft, in the order of the text; the draft's muted places are left out. */
export function checkDraft(
  draft: Pick<Draft, 'title' | 'blocks' | 'enforcement' | 'muted'>,
  template: Template,
): Finding[] {
  draft
  template
  return []
}
