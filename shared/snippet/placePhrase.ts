import { spansText } from '../draft/blockText'
import type { Block, Span } from '../draft/draft'

/** Where a phrase goes: into the line with the caret, or into a paragraph of its own behind or before that block. */
export type PhrasePlace = 'line' | 'behind' | 'before'

/** A phrase of whole sentences does not become part of a heading, of 主送 or of the signature. A run-in heading takes it in its text. */
export function placePhrase(spans: readonly Span[], block: Block | undefined): PhrasePlace {
  if (!block || !/[，。！？；]/u.test(spansText(spans))) return 'line'
  switch (block.type) {
    case 'heading':
      return block.tail === undefined ? 'behind' : 'line'
    case 'recipient':
    case 'attachment':
      return 'behind'
    case 'signature':
    case 'attachments':
      return 'before'
    case 'paragraph':
    case 'table':
    case 'pageBreak':
    case 'image':
      return 'line'
  }
}

/** A phrase without its last mark where a mark stands behind it already. */
export function withoutDoubledMark(spans: readonly Span[], following: string): readonly Span[] {
  const last = spans.at(-1)
  if (!last || last.blank || !/^[，。！？；、：]/u.test(following)) return spans
  return [...spans.slice(0, -1), { ...last, text: last.text.replace(/[，。！？；]$/u, '') }]
}
