import type { SourceParagraph } from '../../../../shared/material/sourceParagraph'
import type { SourceChange } from '../../../../shared/material/sourceReview'

export type PlacedChange = Omit<SourceChange, 'line' | 'start' | 'end'> & {
  readonly start: number
  readonly end: number
}

/** The words a comment is about come in as long as it is open, over several paragraphs perhaps. */
export type CommentedPlace = {
  readonly id: string
  readonly start: number
  readonly quoted: { text: string }
}

export type Picture = { readonly relation: string; readonly alt: string; readonly widthInEmu: number }

/** A section that ends with an item: whether a page ends with it, and whether its pages lie on their side. */
export type EndedSection = { readonly endsPage: boolean; readonly isLandscape: boolean }

/** What becomes a line of the source: a paragraph, a table or a picture, with what others did to it. */
export type ReadItem = {
  readonly paragraph: SourceParagraph
  readonly changes: readonly PlacedChange[]
  readonly comments: readonly CommentedPlace[]
  /** A picture whose bytes are still to be fetched from the package. */
  readonly picture?: Picture
  /** What follows begins on a new page. */
  readonly endsPage?: true
  readonly endsSection?: EndedSection
}
