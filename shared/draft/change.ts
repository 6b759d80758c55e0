import type { Block, BlockId, Span } from './draft'

/**
 * What one editor update did to the text. `changed` holds new and altered blocks, `removed` the ids that are gone,
 * `order` the whole order where it changed, `title` the title where it changed.
 */
export type DraftChange = {
  readonly changed: readonly Block[]
  readonly removed: readonly BlockId[]
  readonly order?: readonly BlockId[]
  readonly title?: readonly Span[]
}
