import type { Span } from '../draft/draft'

/** A paragraph as read from any file or paste: its text and what the source said about its style. */
export type SourceParagraph = {
  readonly text: string
  /** Present only where the source had styles; joined they give `text`. */
  readonly spans?: readonly Span[]
  readonly style?: {
    readonly align?: 'center' | 'right'
    /** Outline level the source itself declares, 1 the highest. */
    readonly outlineLevel?: number
    readonly isTitle?: boolean
  }
}
