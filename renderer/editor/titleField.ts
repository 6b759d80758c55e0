import { $getRoot } from 'lexical'
import type { Span } from '../../shared/draft/draft'
import { $createInline, $readInline } from './inlineState'
import { $isTextBlock } from './nodes/TextBlockNode'

/** What stands in the title field. */
export function $readTitle(): Span[] {
  const block = $getRoot().getFirstChild()
  return $isTextBlock(block) ? $readInline(block.getChildren()).lead : []
}

/** Puts another title into the field, the caret behind it. */
export function $retitle(spans: readonly Span[]): void {
  const block = $getRoot().getFirstChild()
  if ($isTextBlock(block))
    block
      .clear()
      .append(...$createInline(spans))
      .selectEnd()
}
