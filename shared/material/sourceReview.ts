/** A tracked change in a Word file, as it lies in the text that accepting all changes gives. */
export type SourceChange = {
  /** 1-based line of the source. */
  readonly line: number
  readonly kind: 'inserted' | 'deleted'
  /** Columns in the line in UTF-16 units, 0-based, `end` behind the last; a deletion has no width. Absent inside a table. */
  readonly start?: number
  readonly end?: number
  readonly text: string
  readonly author: string
  /** As written in the file, mostly ISO 8601 without zone; empty where the file has none. */
  readonly date: string
}

/** A comment in the margin of a Word file. */
export type SourceComment = {
  /** 1-based line in which the commented words begin. */
  readonly line: number
  /** Where they begin in the line; absent inside a table. */
  readonly start?: number
  /** The words commented on, cut after some hundred characters; empty where the comment marks a place only. */
  readonly quoted: string
  readonly text: string
  readonly author: string
  readonly date: string
  /** Marked as done. */
  readonly isResolved: boolean
}

/** What others did to a text: in the order of the text. */
export type SourceReview = {
  readonly changes: readonly SourceChange[]
  readonly comments: readonly SourceComment[]
}

/** What a file has and its lines have not: drawings (charts, SmartArt), hidden text, pictures that cannot be shown, linked pictures, macros, the end of a text that breaks off. */
export type LeftOut = 'drawing' | 'hidden' | 'picture' | 'linkedPicture' | 'macros' | 'end'
