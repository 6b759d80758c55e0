import type { Block, BlockId, Span } from '../draft/draft'

/** A tracked change in a block of a returned copy, in UTF-16 units of `textOf(block)`; a deletion has no width. */
export type TrackedMark = {
  readonly kind: 'inserted' | 'deleted'
  /** Both null where the place in the block is not known: in a table, a signature, a note of attachments. */
  readonly start: number | null
  readonly end: number | null
  readonly text: string
  readonly author: string
  /** As the file has it, mostly ISO 8601 without zone; may be empty. */
  readonly date: string
}

/** 批注: what somebody said in the margin. */
export type ReturnedComment = {
  readonly id: string
  /** The block of the copy it stands at; null for the title. */
  readonly block: BlockId | null
  readonly quoted: string
  readonly text: string
  readonly author: string
  readonly date: string
  readonly isResolved: boolean
}

/** A file that came back from the leader's desk: its text with all changes accepted, who changed what, and what was said. */
export type ReturnedCopy = {
  readonly fileName: string
  readonly title: readonly Span[]
  /** In normal form; no block shares its id with the draft unless the copy is a draft file itself. */
  readonly blocks: readonly Block[]
  /** Tracked changes by block; those of the title under `titleMarks`. */
  readonly marks: ReadonlyMap<BlockId, readonly TrackedMark[]>
  readonly comments: readonly ReturnedComment[]
  /** Blocks that stand for a picture in the file. */
  readonly pictures: ReadonlySet<BlockId>
  /** Levels of headings are known and not guessed. */
  readonly isExact: boolean
}

/** Under which key the marks of the title are kept. */
export const titleMarks = 'title'

/** What a text was before the tracked changes in it; null where their places are not known or there are none. */
export function textBefore(text: string, marks: readonly TrackedMark[]): string | null {
  if (marks.length === 0) return null
  let before = ''
  let at = 0
  for (const { kind, start, end, text: changed } of marks) {
    if (start === null || end === null || start < at) return null
    before += text.slice(at, start) + (kind === 'deleted' ? changed : '')
    at = end
  }
  return before + text.slice(at)
}
