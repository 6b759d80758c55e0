import type { Draft } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'

const sentence = { old: '上半年走访企业四十家，解决困难九件。', new: '全年走访企业八十家，解决困难二十件。' }

/** The draft before and after a save, as its file holds it: some pages, so that a write takes more than a moment. */
export function draftOf(state: 'old' | 'new'): string {
  const draft: Draft = {
    format: 'zhangfa-draft',
    version: 3,
    id: 'draft1',
    title: [{ text: '走访总结' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: Array.from({ length: 300 }, (_, at) => ({
      id: `b${String(at)}`,
      type: 'paragraph',
      spans: [{ text: sentence[state].repeat(3) }],
    })),
  }
  return draftJson(draft)
}
