import type { Draft } from '../../shared/draft/draft'

/** A small draft with the given title and text. */
export function plainDraft(title: string, text = '全年办结事项三十件。', id = 'draft1'): Draft {
  return {
    format: 'zhangfa-draft',
    version: 3,
    id,
    title: title === '' ? [] : [{ text: title }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'strict',
    profile: {},
    blocks: [{ id: 'b1', type: 'paragraph', spans: [{ text }] }],
  }
}
