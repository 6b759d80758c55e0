import type { Block, Span } from '../draft/draft'
import type { StoredImage } from '../image/newImage'

/** What the program's own Word files say about a paragraph by its style. */
export type SourceRole =
  'recipient' | 'attachmentsNote' | 'attachmentLabel' | 'attachmentTitle' | 'signature' | 'date'

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
    /** Where the run-in heading at the start of `text` ends, in UTF-16 units, if the source sets it off by a style. */
    readonly leadEnd?: number
    readonly role?: SourceRole
    readonly pageBreakBefore?: true
    /** A line of a table of contents, which belongs to no text. */
    readonly isContents?: true
    /** An empty line that the program's own file has for its look only. */
    readonly isSpacing?: true
  }
  /** A table in place of text; `text` then holds its cells, a tab between two, so that nothing is lost where only text counts. */
  readonly table?: Omit<Extract<Block, { type: 'table' }>, 'id'>
  /** A picture in place of text; `text` is then empty. */
  readonly image?: SourcePicture
}

/** A picture of a source, before a draft has it. */
export type SourcePicture = {
  /** Absent once the bytes lie where a draft finds them. */
  readonly bytes?: Uint8Array
  /** What a draft calls it; absent where it is still to be made one that a draft can hold. */
  readonly stored?: StoredImage
  readonly alt: string
  /** Share of the text width, where the source says; more than 0, at most 1. */
  readonly width?: number
}
