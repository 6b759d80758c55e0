import type { SourceParagraph } from '../../../../shared/material/sourceParagraph'
import type { CommentedPlace, Picture, PlacedChange } from './openParagraph'

/** What becomes a line of the source: a paragraph, a table or a picture, with what others did to it. */
export type ReadItem = {
  readonly paragraph: SourceParagraph
  readonly changes: readonly PlacedChange[]
  readonly comments: readonly CommentedPlace[]
  /** A picture whose bytes are still to be fetched from the package. */
  readonly picture?: Picture
  /** What follows begins on a new page. */
  readonly endsPage?: true
}
